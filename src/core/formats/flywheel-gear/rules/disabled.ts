import { own } from '../../../document/as-object.ts';
import { keySpan } from '../../../document/spans.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { Rule } from '../../format-definition.ts';

/** `custom.flywheel.invalid` keeps Flywheel from running a gear at all (specification 0.1.9, Reserved custom keys). */
export const disabled: Rule = ({ document }) => {
  const invalid = own(own(own(document.value, 'custom'), 'flywheel'), 'invalid');
  if (invalid === undefined || invalid === false || invalid === null || invalid === '') return [];
  const pointer = '/custom/flywheel/invalid';
  return [
    {
      id: 'disabled',
      severity: 'warning',
      message: 'custom.flywheel.invalid keeps Flywheel from running this gear.',
      help: 'Remove it, unless that is what you want.',
      pointer,
      span: keySpan(pointer, document),
      fixes: [{ title: 'Remove "invalid"', preferred: false, edits: removeEntry(document, pointer) }],
    },
  ];
};

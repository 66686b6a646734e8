import { childPointer, lastStep } from '../../document/pointer.ts';
import { keySpan } from '../../document/spans.ts';
import { removeEntry } from '../../edit/remove-entry.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import { missingKeyMends } from '../mends/missing-key-mends.ts';
import type { Sentence } from './sentence.ts';

/** A key that stands without another one that it needs. */
export const missingCompanion: Sentence = ({ instancePath, params }, context) => {
  const pointer = childPointer(instancePath, String(params['property']));
  const companion = String(params['missingProperty']);
  const mends = missingKeyMends(instancePath, companion, context);
  const known = mends.filter(({ placeholder }) => placeholder === false);
  const removal = { title: `Remove ${lastStep(pointer)}`, edits: removeEntry(context.document, pointer) };
  return {
    id: 'dependencies',
    severity: 'error',
    message: `${placeInWords(pointer)} stands without ${companion}.`,
    help: `Add ${quote(companion)} beside it, or remove ${lastStep(pointer)}.`,
    pointer,
    span: keySpan(pointer, context.document),
    fixes: [...known, removal, ...mends.filter((mend) => !known.includes(mend))]
      .filter(({ edits }) => edits.length > 0)
      .map((mend, index) => ({ ...mend, preferred: index === 0 })),
  };
};

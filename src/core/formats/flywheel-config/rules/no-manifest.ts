import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { gearBeside } from '../gear-beside.ts';

/** Most that can be wrong with a configuration shows only beside the manifest that it belongs to. */
export const noManifest: Rule = (context) => {
  if (gearBeside(context) !== null) return [];
  return [
    {
      id: 'no-manifest',
      severity: 'hint',
      message: 'Without the manifest of the gear only the shape of this configuration can be judged.',
      help: 'Put manifest.json beside it: then the names and values of all options and the records of all inputs are judged too, as Flywheel does it.',
      pointer: '',
      span: keySpan('', context.document),
    },
  ];
};

import { lastStep } from '../../document/pointer.ts';
import { keySpan } from '../../document/spans.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import { fieldsIn } from '../field-at.ts';
import { missingKeyMends } from '../mends/missing-key-mends.ts';
import type { Sentence } from './sentence.ts';

/** A key that the format insists on, or one of several; `orElse` names the others. */
export const missingKey: Sentence = ({ instancePath, params }, context, object) => {
  const key = String(params['missingProperty']);
  const others = ((params['orElse'] ?? []) as unknown[]).map(String);
  const described = fieldsIn(instancePath, object, context.fields)
    .filter(({ pointer }) => lastStep(pointer) === key)
    .map(({ description }) => description);
  const keys = [key, ...others];
  return {
    id: 'required',
    severity: 'error',
    message: `${keys.join(' or ')} is missing${instancePath === '' ? '' : ` in ${placeInWords(instancePath)}`}.`,
    help: `Add ${others.length === 0 ? quote(key) : listInWords(keys)}. ${[...new Set(described)].join(' ')}`.trim(),
    pointer: instancePath,
    span: keySpan(instancePath, context.document),
    fixes: keys
      .flatMap((name) => missingKeyMends(instancePath, name, context))
      .slice(0, 3)
      .map((mend, index) => ({ ...mend, preferred: index === 0 })),
  };
};

import { asObject } from '../../document/as-object.ts';
import { childPointer, lastStep } from '../../document/pointer.ts';
import { keySpan } from '../../document/spans.ts';
import { renameKey } from '../../edit/rename-key.ts';
import type { Finding } from '../../finding.ts';
import { nearest } from '../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldsIn, knownKeys } from '../field-at.ts';
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
  const misspelt = misspeltAs(instancePath, key, object, context);
  if (misspelt !== null) return misspelt;
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

/** More keys than this are not compared. */
const MOST_COMPARED = 200;

/** Where an object takes any key, a misspelt one is no error of its own: the missing key is told there. */
function misspeltAs(parent: string, key: string, object: unknown, context: Context): Finding | null {
  const known = new Set(knownKeys(parent, object, context.fields));
  const unknown = Object.keys(asObject(object) ?? {})
    .slice(0, MOST_COMPARED)
    .filter((name) => !known.has(name));
  const spelt = unknown.find((name) => nearest(name, [key]).length > 0);
  if (spelt === undefined) return null;
  const pointer = childPointer(parent, spelt);
  const edits = renameKey(context.document, pointer, key);
  return {
    id: 'required',
    severity: 'error',
    message: `${key} is missing${parent === '' ? '' : ` in ${placeInWords(parent)}`}, and ${quote(spelt)} nearly spells it.`,
    help: `Did you mean ${quote(key)}?`,
    pointer,
    span: keySpan(pointer, context.document),
    fixes: edits.length === 0 ? [] : [{ title: `Rename to ${quote(key)}`, edits }],
  };
}

import { asObject, own } from '../../../document/as-object.ts';
import { childPointer, lastStep, parentPointer, pointerSteps } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import { inputType, outputType } from '../cli-type.ts';
import { runsOf } from '../runs.ts';
import { typeOfValue } from './type-of-value.ts';

/** A missing type or class that the other half of the file gives away: the value of an argument, the type of an entry. */
export function missingType(pointer: string, key: string, { document }: Context): Finding | null {
  const meant =
    key === 'type' ? typeFromRuns(pointer, document.value) : classFromCli(pointer, document.value);
  // A key that is nearly this one is told as a slip of spelling.
  const keys = Object.keys(asObject(valueAt(document.value, pointer)) ?? {});
  if (meant === null || nearest(key, keys).length > 0) return null;
  return {
    id: 'required',
    severity: 'error',
    message: `${key} is missing in ${placeInWords(pointer)}.`,
    help: `Add ${quote(key)}: ${quote(meant)}, which fits ${key === 'type' ? 'what is bound to it' : 'the type in cli'}.`,
    pointer,
    span: keySpan(pointer, document),
    fixes: [
      { title: `Add ${quote(key)}: ${quote(meant)}`, edits: insertEntry(document, pointer, key, meant) },
    ],
  };
}

/** Of `/cli/inputs/NAME` and `/cli/outputs/NAME`: what the first run that says anything binds to the name. */
function typeFromRuns(pointer: string, document: unknown): string | null {
  const [cli, section = '', name = '', ...deeper] = pointerSteps(pointer);
  if (cli !== 'cli' || deeper.length > 0) return null;
  for (const { value } of runsOf(document)) {
    const bound = own(own(value, section), name);
    const kind = own(bound, 'class');
    const type = section === 'inputs' ? typeOfValue(bound) : outputType(kind)?.name;
    if (type !== null && type !== undefined) return type;
  }
  return null;
}

/** Of an entry of inputs or outputs: the type that cli gives to its name. */
function classFromCli(pointer: string, document: unknown): string | null {
  const isItem = /^\d+$/.test(lastStep(pointer)) && !/\/(?:in|out)puts$/.test(parentPointer(pointer));
  const entry = isItem ? parentPointer(pointer) : pointer;
  const section = lastStep(parentPointer(entry));
  if (section !== 'inputs' && section !== 'outputs') return null;
  const type = own(own(own(own(document, 'cli'), section), lastStep(entry)), 'type');
  const name = (section === 'inputs' ? inputType(type) : outputType(type))?.name ?? null;
  return name === 'File' || name === 'Directory' || section === 'outputs' ? name : null;
}

/** True for a place whose type or class another place may give away. */
export function mayBeGivenAway(pointer: string, key: unknown): key is 'type' | 'class' {
  return (
    key === 'class' || (key === 'type' && parentPointer(parentPointer(pointer)) === childPointer('', 'cli'))
  );
}

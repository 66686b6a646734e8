import { valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';

/** Types by the names that other languages give them. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['str', 'string'],
  ['text', 'string'],
  ['integer', 'int'],
  ['number', 'double'],
  ['real', 'double'],
  ['bool', 'boolean'],
  ['flag', 'boolean'],
  ['path', 'File'],
  ['folder', 'Directory'],
  ['dir', 'Directory'],
]);

const INPUTS = ['File', 'Directory', 'string', 'int', 'long', 'float', 'double', 'boolean'];
const OUTPUTS = ['File', 'Directory', 'stdout', 'stderr'];

/** A type in cli.inputs or cli.outputs that RED does not know: `integer`, `file`, `int[]` for a result. */
export function foreignType(pointer: string, { document }: Context): Finding | null {
  const value = valueAt(document.value, pointer);
  if (typeof value !== 'string') return null;
  const isInput = pointer.startsWith('/cli/inputs/');
  const meant = meantType(value, isInput);
  return {
    id: 'enum',
    severity: 'error',
    message: `${placeInWords(pointer)} is ${quote(value)}, which is no type of ${isInput ? 'an argument' : 'a result'}.`,
    help: isInput
      ? `Types are ${listInWords(INPUTS, 'and')}; [] behind one marks a list, ? one that may be left out.`
      : `Types are ${listInWords(OUTPUTS, 'and')}; ? behind File and Directory marks one that may be missing afterwards.`,
    pointer,
    span: valueSpan(pointer, document),
    fixes:
      meant === null
        ? []
        : [{ title: `Write ${quote(meant)}`, edits: replaceValue(document, pointer, meant) }],
  };
}

function meantType(value: string, isInput: boolean): string | null {
  const [, name = '', suffix = ''] = /^(.*?)(\[\]\??|\?)?$/s.exec(value.trim()) ?? [];
  const foreign = FOREIGN.get(name.toLowerCase());
  const known = isInput ? INPUTS : OUTPUTS;
  const [near] = foreign !== undefined && known.includes(foreign) ? [foreign] : nearest(name, known, 1);
  if (near === undefined) return null;
  if (isInput) return near + suffix;
  return suffix.endsWith('?') && !near.startsWith('std') ? `${near}?` : near;
}

const INPUT_CLASSES = ['File', 'Directory'];
/** What is sent may also be a stream of the command. */
const OUTPUT_CLASSES = [...INPUT_CLASSES, 'stdout', 'stderr'];

/** A class of an input or output that RED does not know: `Folder`, `file`. */
export function foreignClass(pointer: string, { document }: Context): Finding | null {
  const value = valueAt(document.value, pointer);
  if (typeof value !== 'string') return null;
  const classes = pointer.includes('/outputs/') ? OUTPUT_CLASSES : INPUT_CLASSES;
  const foreign = FOREIGN.get(value.trim().toLowerCase()) ?? '';
  const [meant] = classes.includes(foreign) ? [foreign] : nearest(value, classes, 1);
  return {
    id: 'enum',
    severity: 'error',
    message: `${placeInWords(pointer)} is ${quote(value)}; Curious Containers allows ${listInWords(classes)}.`,
    help: meant === undefined ? 'Write which of these it is.' : `Did you mean ${quote(meant)}?`,
    pointer,
    span: valueSpan(pointer, document),
    fixes:
      meant === undefined
        ? []
        : [{ title: `Write ${quote(meant)}`, edits: replaceValue(document, pointer, meant) }],
  };
}

import type { Random } from './random.ts';

/** A value of JSON that may be changed in place. */
type Container = Record<string, unknown> | unknown[];

interface Slot {
  readonly parent: Container;
  readonly key: string;
}

/** Values of every type, and those at which readers of JSON and YAML part. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  256,
  1e21,
  '',
  'x',
  '1',
  'true',
  ' 1 ',
  '1.0',
  '+1',
  '1_0',
  '01',
  '٣',
  '\u00a01',
  '0x1',
  '-0.0',
  1e30,
  -0,
  2 ** 53,
  'é\u{1F600}',
  '\u2028',
  '\ud800',
  '{{variable}}',
  '/absolute',
  'a\nb',
  '…',
  [],
  {},
  [1],
  ['x'],
  [[]],
  [null],
  { class: 'File' },
  { 'a b': 1 },
];

/**
 * Changes one thing in a copy of a value: drops, repeats, renames, moves or replaces an entry.
 *
 * @param words values and keys of the format, of which some are put in
 */
export function mutateValue(value: unknown, words: readonly unknown[], chance: Random): unknown {
  const copy = structuredClone(value);
  const slots = slotsOf(copy);
  if (slots.length === 0) return chance.pick(ODD_VALUES);
  const slot = chance.pick(slots);
  chance.pick(CHANGES)(slot, { slots, words, chance });
  return copy;
}

interface Means {
  readonly slots: readonly Slot[];
  readonly words: readonly unknown[];
  readonly chance: Random;
}

const CHANGES: readonly ((slot: Slot, means: Means) => void)[] = [
  drop,
  replaceByOdd,
  replaceByWord,
  replaceByOther,
  changeText,
  rename,
  add,
  wrap,
];

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const parent = value as Container;
    return [{ parent, key }, ...slotsOf(get({ parent, key }))];
  });
}

function get({ parent, key }: Slot): unknown {
  return (parent as Record<string, unknown>)[key];
}

function set({ parent, key }: Slot, value: unknown): void {
  (parent as Record<string, unknown>)[key] = structuredClone(value);
}

function drop({ parent, key }: Slot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function replaceByOdd(slot: Slot, { chance }: Means): void {
  set(slot, chance.pick(ODD_VALUES));
}

function replaceByWord(slot: Slot, { words, chance }: Means): void {
  set(slot, chance.pick(words));
}

function replaceByOther(slot: Slot, { slots, chance }: Means): void {
  set(slot, get(chance.pick(slots)));
}

/** Another ending, case or letter for a text; one more or a half for a number. */
function changeText(slot: Slot, { chance }: Means): void {
  const value = get(slot);
  if (typeof value === 'number') set(slot, value + chance.pick([1, -1, 0.5]));
  else if (typeof value === 'boolean') set(slot, String(value));
  else if (typeof value === 'string') set(slot, otherText(value, chance));
}

function otherText(text: string, chance: Random): string {
  const at = chance.below(text.length + 1);
  return chance.pick([
    `${text}?`,
    `${text}[]`,
    `${text}\n`,
    ` ${text}`,
    `/${text}`,
    text.toUpperCase(),
    text.slice(0, at) + text.slice(at + 1),
    `${text.slice(0, at)}{{x}}${text.slice(at)}`,
  ]);
}

function rename({ parent, key }: Slot, { words, chance }: Means): void {
  if (Array.isArray(parent)) return;
  const value = parent[key];
  delete parent[key];
  parent[chance.pick([otherText(key, chance), String(chance.pick(words)), `${key}_`, key.toLowerCase()])] =
    value;
}

function add({ parent, key }: Slot, { slots, words, chance }: Means): void {
  const value = chance.pick([chance.pick(ODD_VALUES), get(chance.pick(slots))]);
  if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(value));
  else parent[String(chance.pick(words))] = structuredClone(value);
}

function wrap(slot: Slot, { words, chance }: Means): void {
  const value = get(slot);
  set(slot, chance.below(2) === 0 ? [value] : { [String(chance.pick(words))]: value });
}

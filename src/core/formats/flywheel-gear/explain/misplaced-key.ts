import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';

/** Keys of `custom` that people write at the top. */
const OF_CUSTOM: ReadonlySet<string> = new Set(['gear-builder', 'docker-image']);

/** What other platforms and older gears have at the top, and where Flywheel has it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  outputs: 'A gear does not list its outputs: Flywheel keeps what lies in /flywheel/v0/output at the end.',
  image: 'The image is named in custom, as "gear-builder": {"image": "…"}.',
};

/** A key that is unknown at the top of a manifest and has its place further down, or nowhere. */
export function misplacedKey(key: string, plain: Finding, context: Context): Finding | null {
  const value = own(context.document.value, key);
  if (OF_CUSTOM.has(key)) return moved(key, '/custom', plain, context);
  if (own(value, 'base') !== undefined) return moved(key, '/inputs', plain, context);
  if (own(value, 'type') !== undefined && asObject(value) !== null)
    return moved(key, '/config', plain, context);
  const help = Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined;
  return help === undefined ? null : { ...plain, help };
}

function moved(key: string, target: string, plain: Finding, { document }: Context): Finding | null {
  const parent = own(document.value, target.slice(1));
  if ((parent !== undefined && asObject(parent) === null) || own(parent, key) !== undefined) return null;
  const move: Mend = {
    title: `Move to ${target.slice(1)}`,
    edits: moveEntry(document, childPointer('', key), target, key),
  };
  const others = (plain.fixes ?? []).filter(({ title }) => title !== move.title);
  return {
    ...plain,
    help: `Move it into ${quote(target.slice(1))}, where it looks to belong.`,
    fixes: [move, ...others.map((fix) => ({ ...fix, preferred: false }))].slice(0, 3),
  };
}

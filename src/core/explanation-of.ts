import type { FormatId } from './format.ts';
import { FORMAT_EXPLANATIONS } from './formats/explanations.ts';
import { TEXT_EXPLANATIONS } from './text-explanations.ts';

/** What the problem with this whole id means, and what to do; null where nothing is known of it. */
export function explanationOf(id: string): readonly [meaning: string, remedy: string] | null {
  const format = id.slice(0, id.indexOf('/'));
  const own = Object.hasOwn(FORMAT_EXPLANATIONS, format) ? FORMAT_EXPLANATIONS[format as FormatId] : {};
  return TEXT_EXPLANATIONS[id] ?? own[id.slice(format.length + 1)] ?? null;
}

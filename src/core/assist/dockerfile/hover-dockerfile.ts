import type { Hover } from '../hover.ts';
import { instructionHelp, instructionMarkdown } from './instructions.ts';
import { variableMarkdown } from './platform-variables.ts';
import { readInstructions } from './read-instructions.ts';

/** What an instruction does, and what a platform does with a variable. */
export function hoverDockerfile(text: string, offset: number): Hover | null {
  const found = readInstructions(text).find(({ place, end }) => place.value.start <= offset && offset < end);
  if (found === undefined) return null;
  const key = found.place.key;
  if (key !== null && key.start <= offset && offset < key.end) {
    const help = instructionHelp(found.instruction.keyword);
    return help === undefined ? null : { ...key, markdown: instructionMarkdown(help) };
  }
  const { start, end } = wordAround(text, offset);
  const markdown = variableMarkdown(text.slice(start, end));
  return markdown === null ? null : { start, end, markdown };
}

/** The name that an offset lies in; empty where it lies in none. */
function wordAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = offset;
  let end = offset;
  while (start > 0 && /\w/.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && /\w/.test(text[end] ?? '')) end += 1;
  return { start, end };
}

import type { AssistOptions } from './assist-options.ts';
import { hoverDockerfile } from './dockerfile/hover-dockerfile.ts';
import { fieldMarkdown } from './fields/field-markdown.ts';
import { fieldPlace } from './fields/field-place.ts';
import { fieldTable } from './fields/field-tables.ts';
import type { Hover } from './hover.ts';
import { knownFormat } from './known-format.ts';
import { readForHelp } from './reading.ts';
import { lastName } from './tree/last-name.ts';
import { pointedAt } from './tree/pointed-at.ts';

/** What is known about the key or value at an offset, also in a broken text; null where nothing is. Never throws. */
export function hoverAt(text: string, offset: number, options: AssistOptions): Hover | null {
  const reading = readForHelp(text, options);
  if (reading.language === 'dockerfile') return hoverDockerfile(text, offset);
  const pointed = pointedAt(reading.tree, offset);
  const format = pointed === null ? null : knownFormat(reading, options);
  if (pointed === null || format === null) return null;
  const table = fieldTable(format, reading.tree);
  const place = table === null ? null : fieldPlace(table, reading.tree, pointed.steps, true);
  if (place === null || place.fields.length === 0) return null;
  const { start, end, steps } = pointed;
  return { start, end, markdown: fieldMarkdown(lastName(steps), place.fields, format) };
}

import type { Document, Place } from '../../document/document.ts';
import type { Edit } from '../../problem.ts';
import { colonEnd } from '../entry-place.ts';
import { isBlank, linePrefix } from '../lines.ts';
import { layoutOf } from '../print/layout.ts';
import { printBlockYaml, printFlowYaml } from '../print/print-yaml.ts';
import { quoteAt } from '../print/yaml-scalar.ts';
import { trimmedEnd } from './block-entry.ts';

/** Writes another value in the place of one that stands in a block, or is the whole document. */
export function replaceBlockValue(document: Document, place: Place, value: unknown): Edit[] {
  const { text } = document;
  const start = beforeTag(text, place.value.start);
  const end = trimmedEnd(text, place.value.start, place.value.end);
  const lines = printBlockYaml(value);
  const line = printFlowYaml(value, quoteAt(text, place.value.start));
  if (place.key === null) {
    const blank = text[start - 1] === '-' ? ' ' : '';
    const indent = linePrefix(text, start).replaceAll(/\S/g, ' ') + blank;
    return [{ start, end, text: blank + (lines ? join(document, lines, indent) : line) }];
  }
  const colon = colonEnd(text, place.key);
  const below = isBlank(text.slice(colon, start));
  if (lines === null)
    return below
      ? [{ start: sameLine(text, colon, start) ? start : colon, end, text: gap(text, colon, start) + line }]
      : [{ start, end, text: line }];
  const indent = linePrefix(text, place.key.start).replaceAll(/\S/g, ' ') + layoutOf(document).unit;
  const { eol } = layoutOf(document);
  return [{ start: colon, end, text: eol + indent + join(document, lines, indent) }];
}

function join(document: Document, lines: readonly string[], indent: string): string {
  return lines.join(layoutOf(document).eol + indent);
}

function sameLine(text: string, colon: number, start: number): boolean {
  return !text.slice(colon, start).includes('\n');
}

/** A value on its own line moves up behind the colon. */
function gap(text: string, colon: number, start: number): string {
  return sameLine(text, colon, start) && start > colon ? '' : ' ';
}

/** A tag says what type a scalar has, and goes with it; an anchor stays, as others refer to it. */
function beforeTag(text: string, offset: number): number {
  return offset - (/(?<=\s)![^\s,[\]{}]*[ \t]+$/.exec(linePrefix(text, offset))?.[0].length ?? 0);
}

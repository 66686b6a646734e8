import { skipSpace } from '../go-space.ts';
import type { Word } from './word.ts';

const JSON_TEXT = /"(?:[^"\\]|\\.)*"/g;

/**
 * The texts of a JSON list. `no-list` is taken for the shell form, `other-values` is rejected
 * (parseMaybeJSON in frontend/dockerfile/parser/line_parsers.go, 0.34.2).
 */
export function readJsonList(line: string, from: number, to: number): Word[] | 'no-list' | 'other-values' {
  const start = skipSpace(line, from, to);
  if (line[start] !== '[') return 'no-list';
  const json = line.slice(start, to);
  const values = parseList(json);
  if (values === null) return 'no-list';
  if (values.some((value) => typeof value !== 'string')) return 'other-values';
  const places = [...json.matchAll(JSON_TEXT)];
  return values.map((value, index) => {
    const place = places[index];
    const at = start + (place?.index ?? 0);
    return { text: String(value), start: at, end: at + (place?.[0].length ?? 0) };
  });
}

function parseList(json: string): unknown[] | null {
  if (!json.endsWith(']')) return null;
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(holdsFinite) ? value : null;
  } catch {
    return null;
  }
}

/** Go refuses numbers beyond a double, which JavaScript reads as infinite. */
function holdsFinite(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(holdsFinite);
  return typeof value !== 'number' || Number.isFinite(value);
}

import { createScanner } from 'jsonc-parser';

/** A key that no program writes: under it stands an integer that a double cannot hold, as text. */
const KEY = '\0integer';

/** `SyntaxKind.NumericLiteral`, a const enum that no code exists for. */
const NUMERIC = 11;

/** A JSON text in which each integer beyond 2^53 is an object that keeps all its digits (`bigInteger` reads it). */
export function withBigIntegers(text: string): string {
  const scanner = createScanner(text, true);
  let marked = '';
  let copied = 0;
  for (let kind = scanner.scan(); scanner.getTokenOffset() < text.length; kind = scanner.scan()) {
    const literal = scanner.getTokenValue();
    if (kind !== NUMERIC || !/^-?\d+$/.test(literal) || Number.isSafeInteger(Number(literal))) continue;
    marked += `${text.slice(copied, scanner.getTokenOffset())}{${JSON.stringify(KEY)}:"${literal}"}`;
    copied = scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return marked + text.slice(copied);
}

/** The digits of such an integer, null for every other value. */
export function bigInteger(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const digits: unknown = Object.getOwnPropertyDescriptor(value, KEY)?.value;
  return typeof digits === 'string' ? digits : null;
}

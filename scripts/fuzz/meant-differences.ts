import { readFileSync } from 'node:fs';
import type { FormatId } from '../../src/core/index.ts';

/** An entry of `differences` in a `source.json`. */
export interface SourceDifference {
  /** Given to those that a fuzzer meets. */
  readonly id?: string;
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** What differs from upstream by intent. */
export function meantDifferences(format: FormatId): readonly SourceDifference[] {
  const file = new URL(`../../schemas/${format}/source.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { differences: SourceDifference[] }).differences;
}

import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../src/core/document/document.ts';
import { lineIndex } from '../../src/core/document/line-index.ts';
import { parse } from '../../src/core/document/parse.ts';
import { valueAt } from '../../src/core/document/value-at.ts';
import { applyFix, applyFixes, type Edit, FORMATS, judge } from '../../src/core/index.ts';
import { type Random, random } from '../fuzz/random.ts';
import type { CorpusFile } from './corpus.ts';
import { MUTATIONS } from './mutations.ts';

/** What became of the broken files of one kind; only those count that upstream's judge would reject. */
export interface KindResult {
  readonly kind: string;
  readonly broken: number;
  /** Accepted after fixes that invent nothing. */
  readonly restored: number;
  /** Accepted after fixes of all kinds. */
  readonly withPlaceholders: number;
  /** With the value that the file has when it is mended without having been broken. */
  readonly identical: number;
  /** The first error stands in the line that was changed, or at the object that lost a key. */
  readonly onTheLine: number;
  /** A few files that were not restored, or whose first error stands elsewhere. */
  readonly failures: readonly string[];
}

/** Breaks valid files in each way, `count` times each, and lets the fixes mend them. */
export function measureMutations(valid: readonly CorpusFile[], count: number, seed: number): KindResult[] {
  return Object.keys(MUTATIONS).map((kind) => measureKind(kind, valid, count, seed));
}

function measureKind(kind: string, valid: readonly CorpusFile[], count: number, seed: number): KindResult {
  const chance = random(seed);
  const result = { kind, broken: 0, restored: 0, withPlaceholders: 0, identical: 0, onTheLine: 0 };
  const failures: string[] = [];
  for (let tries = 0; result.broken < count && tries < count * 20; tries += 1) {
    const file = chance.pickAny(valid);
    const trial = file === undefined ? null : breakOne(file, kind, chance);
    if (file === undefined || trial === null) continue;
    result.broken += 1;
    const { text, at } = trial;
    const options = { fileName: file.name, format: file.format };
    const first = judge(text, options).problems.find(({ severity }) => severity === 'error');
    const lines = lineIndex(text);
    const line = lines.rangeOf({ start: at, end: at }).start.line;
    const onTheLine =
      first !== undefined && (first.range.start.line === line || first.pointer === trial.parent);
    const fixed = applyFixes(text, options);
    const invented = applyFixes(text, { ...options, placeholders: true });
    // Warnings of the file itself are mended too.
    const before = applyFixes(file.text, options).text;
    const same = isDeepStrictEqual(readValue(fixed.text, file.name), readValue(before, file.name));
    if (onTheLine) result.onTheLine += 1;
    if (fixed.judgement.accepted) result.restored += 1;
    if (invented.judgement.accepted) result.withPlaceholders += 1;
    if (fixed.judgement.accepted && same) result.identical += 1;
    if (!fixed.judgement.accepted || !onTheLine)
      failures.push(
        `${kind}: ${fixed.judgement.accepted ? 'elsewhere' : invented.judgement.accepted ? 'by a placeholder' : 'not mended'} ${file.name} line ${line}: ${text.split('\n')[line - 1]?.trim()} => ${first?.range.start.line} ${first?.message} | ${fixed.judgement.problems.find(({ severity }) => severity === 'error')?.message ?? ''}`,
      );
  }
  return { ...result, failures };
}

/** A text that is rejected, and where it was changed; null where this place or change does no harm. */
function breakOne(file: CorpusFile, kind: string, chance: Random) {
  const fields = FORMATS.find(({ id }) => id === file.format)?.fields ?? [];
  const { document } = parse(file.text, file.name);
  const edits = document === null ? null : (MUTATIONS[kind]?.(document, fields, chance) ?? null);
  if (edits === null || edits.length === 0) return null;
  const text = applyFix(file.text, { edits });
  const accepted = judge(text, { fileName: file.name, format: file.format }).accepted;
  if (accepted) return null;
  // The line of a key that was dropped is gone; its object is where it is missed.
  const parent = kind.startsWith('dropped') ? parentOf(document, edits) : null;
  return { text, at: Math.min(...edits.map(({ start }) => start)), parent };
}

function readValue(text: string, name: string): unknown {
  return parse(text, name).document?.value;
}

/** The innermost object around an edit. */
function parentOf(document: Document | null, edits: readonly Edit[]): string | null {
  const [edit] = edits;
  const around = [...(document?.places ?? [])].filter(
    ([pointer, { value }]) =>
      edit !== undefined &&
      value.start < edit.start &&
      edit.end < value.end &&
      typeof valueAt(document?.value, pointer) === 'object',
  );
  const [innermost] = around.sort((a, b) => b[1].value.start - a[1].value.start);
  return innermost?.[0] ?? null;
}

import { applyFixes, type FormatId } from '../../src/core/index.ts';
import type { CorpusFile } from './corpus.ts';

/** What became of the files of one format that upstream rejects. */
export interface FormatResult {
  readonly format: FormatId;
  readonly rejected: number;
  /** Accepted after fixes that invent nothing. */
  readonly mended: number;
  /** Accepted after fixes of all kinds. */
  readonly withPlaceholders: number;
  /** Files that stay rejected, with what is left of their problems. */
  readonly left: readonly string[];
}

/** Lets the fixes mend the files that upstream rejects. */
export function measureCorpus(files: readonly CorpusFile[]): FormatResult[] {
  const rejected = files.filter(({ verdict }) => verdict === 'invalid' || verdict === 'unparseable');
  const formats = [...new Set(rejected.map(({ format }) => format))];
  return formats.map((format) => {
    const own = rejected.filter((file) => file.format === format);
    const results = own.map(({ name, text }) => ({
      name,
      mended: applyFixes(text, { fileName: name, format }).judgement.accepted,
      invented: applyFixes(text, { fileName: name, format, placeholders: true }).judgement,
    }));
    return {
      format,
      rejected: own.length,
      mended: results.filter(({ mended }) => mended).length,
      withPlaceholders: results.filter(({ invented }) => invented.accepted).length,
      left: results
        .filter(({ invented }) => !invented.accepted)
        .map(({ name, invented }) => {
          const errors = invented.problems.filter(({ severity }) => severity === 'error');
          return `${name}: ${errors
            .slice(0, 3)
            .map(({ pointer, message }) => `${pointer} ${message}`)
            .join(' | ')}`;
        }),
    };
  });
}

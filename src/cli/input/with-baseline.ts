import { readFileSync } from 'node:fs';
import { applyBaseline, type Baselined, type Guide, readBaseline, writeBaseline } from '../../docs/index.ts';
import { UsageError } from '../usage-error.ts';
import { unreadable } from './unreadable.ts';

/**
 * Pages held against `--baseline FILE`; without it they stay as they are. The entries of the list that are no fence any
 * more are problems of the first page that they name.
 * @throws UsageError for a list that is not there, with the command that makes it, or cannot be read
 */
export function withBaseline(guides: readonly Guide[], file: string | undefined): Baselined['guides'] {
  if (file === undefined) return guides;
  const { entries, brokenLine } = readBaseline(textOf(file, guides));
  if (brokenLine !== null) {
    throw new UsageError(
      `${file}:${brokenLine} is no entry of a baseline`,
      'write HASH PATH:LINE, a fence a line',
    );
  }
  const { guides: applied, stale } = applyBaseline(guides, entries);
  return applied.map((guide) => {
    const problems = stale
      .filter(({ path }) => path === guide.path)
      .map(({ line }) => ({
        id: 'baseline/stale',
        severity: 'error' as const,
        line: 1,
        column: 1,
        message: `${file}:${line} names a fence that this page no longer has without a fate.`,
        help: `Take line ${line} out of ${file}: the list may only shrink.`,
      }));
    return { ...guide, problems: [...guide.problems, ...problems] };
  });
}

function textOf(file: string, guides: readonly Guide[]): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw unreadable(file, error);
    const lines = writeBaseline(guides).split('\n').slice(0, -1);
    const help =
      lines.length === 0
        ? 'every fence here has a fate, so none is needed: take --baseline out'
        : `make it once: printf '%s\\n' ${lines.map(quoted).join(' ')} > ${quoted(file)}`;
    throw new UsageError(`${file}: no such baseline`, help);
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

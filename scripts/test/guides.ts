import { availableParallelism } from 'node:os';
import { exitCode } from './command.ts';
import { FAILED, type Print, type StageResult } from './stage.ts';

/** The site's pages, and those that a visitor of the repository reads. */
const PAGES = ['content/docs', 'README.md', 'CONTRIBUTING.md'];

/** One more than there are cores, as examples often wait for what they download, and little else runs beside them. */
const JOBS = String(availableParallelism() + 1);

/**
 * Run every guide as a reader would, with the `waybill` of this checkout, and count the examples. What passed before and is
 * unchanged counts as passed, unless `WAYBILL_ANEW` asks to run all anew.
 */
export async function guides(print: Print): Promise<StageResult> {
  const anew = process.env['WAYBILL_ANEW'] ? ['--no-cache'] : [];
  const args = ['guides', 'test', ...PAGES, ...anew, '--jobs', JOBS, '--format', 'json'];
  let output = '';
  const keep = (text: string) => (output += text);
  const code = await exitCode(print, 'node', ['src/cli/main.ts', ...args], {}, keep);
  if (output === '') return FAILED;
  const { summary, pages } = JSON.parse(output);
  const broken = pages.flatMap((page: { problems: readonly unknown[] }) => page.problems).length;
  const failed = summary.failed + broken;
  // An exit code that the counts do not explain is a failure of its own.
  const unexplained = code !== 0 && failed === 0 ? 1 : 0;
  return {
    passed: summary.passed,
    failed: failed + unexplained,
    skipped: summary.skipped,
    failures: failures(pages),
  };
}

interface TestedPage {
  readonly path: string;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly examples: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly steps: readonly { readonly line: number; readonly verdict: string; readonly message?: string }[];
  }[];
}

function failures(pages: readonly TestedPage[]): string[] {
  return pages.flatMap(({ path, problems, examples }) => [
    ...problems.map(({ line, message }) => `${path}:${line}: ${message}`),
    ...examples
      .filter(({ verdict }) => verdict === 'failed')
      .map(({ id, steps }) => {
        const step = steps.find(({ verdict }) => verdict === 'failed');
        return `${path}${step === undefined ? '' : `:${step.line}`}: example ${id} failed: ${step?.message?.split('\n')[0] ?? 'see above'}`;
      }),
  ]);
}

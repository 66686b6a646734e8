import { spawnSync } from 'node:child_process';
import { FAILED, type StageResult } from './stage.ts';

/** The site's pages, and those that a visitor of the repository reads. */
const PAGES = ['content/docs', 'README.md', 'CONTRIBUTING.md'];

/**
 * Run every guide as a reader would, with the `waybill` of this checkout, and count the examples. What passed before and is
 * unchanged counts as passed, unless `WAYBILL_ANEW` asks to run all anew.
 */
export function guides(): StageResult {
  const anew = process.env['WAYBILL_ANEW'] ? ['--no-cache'] : [];
  const args = ['guides', 'test', ...PAGES, ...anew, '--format', 'json'];
  const result = spawnSync('node', ['src/cli/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (result.stdout === '') return FAILED;
  const { summary, pages } = JSON.parse(result.stdout);
  const broken = pages.flatMap((page: { problems: readonly unknown[] }) => page.problems).length;
  const failed = summary.failed + broken;
  // An exit code that the counts do not explain is a failure of its own.
  const unexplained = result.status !== 0 && failed === 0 ? 1 : 0;
  return { passed: summary.passed, failed: failed + unexplained, skipped: summary.skipped };
}

import { judge } from '../../../../src/core/index.ts';
import { planGuide } from '../../../../src/docs/index.ts';
import { ALL_ANEW, CancelledError, testGuides } from '../../../../src/runner/index.ts';

// A run of its own process, for tests that kill it: `node killed-run.ts PAGE-TEXT`. Ctrl-C cancels it, as the command does.
const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
try {
  await testGuides(
    [planGuide(process.argv[2] ?? '', 'page.md', { judge })],
    { ...ALL_ANEW, waybill: ['waybill'], signal: controller.signal },
    () => {},
  );
} catch (error) {
  if (!(error instanceof CancelledError)) throw error;
  process.exitCode = 130;
}

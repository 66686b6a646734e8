import { startVitest } from 'vitest/node';
import type { StageResult } from './stage.ts';

/** Run one vitest project and count its tests. A file that cannot be loaded counts as one failure. */
export async function vitestProject(project: string): Promise<StageResult> {
  const vitest = await startVitest([], { project: [project], watch: false, reporters: ['default'] });
  const files = vitest.state.getTestModules();
  const tests = files.flatMap((file) => [...file.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length;
  const broken = files.filter(
    (file) => !file.ok() && [...file.children.allTests('failed')].length === 0,
  ).length;
  const failed = inState('failed') + broken + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  // Vitest sets it for its own command line; here the closing line decides.
  process.exitCode = 0;
  return { passed: inState('passed'), failed, skipped: inState('skipped') };
}

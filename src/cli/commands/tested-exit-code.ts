import type { TestedGuides } from '../../runner/index.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';

/** 1 for a page that is wrong or an example that failed; a miss of what is required is 3 for the engine, else 1. */
export function testedExitCode({ pages, summary, missing }: TestedGuides): ExitCode {
  if (missing.includes('engine')) return EXIT.broke;
  const broken = pages.some((page) => page.problems.some((problem) => problem.severity === 'error'));
  return broken || summary.failed > 0 || missing.length > 0 ? EXIT.wrong : EXIT.fine;
}

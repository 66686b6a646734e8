import { type Guide, planGuide } from '../../src/docs/index.ts';
import { fakeJudge } from './fake-judge.ts';

/** Plans a page that is written in a test, one argument a line. */
export function planPage(path: string, ...lines: readonly string[]): Guide {
  return planGuide(`${lines.join('\n')}\n`, path, { judge: fakeJudge, pathInRepository: `content/${path}` });
}

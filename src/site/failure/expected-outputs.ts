import type { Guide } from '../../docs/index.ts';
import { fenceId } from '../markdown/fence-id.ts';
import type { ExpectedOutput } from './expected-output.ts';

/** All outputs that a page promises line by line, in page order; those compared as JSON are left out. */
export function expectedOutputs({ fences, examples }: Guide): readonly ExpectedOutput[] {
  const placeOf = (line: number) => {
    const fence = fences.find((candidate) => candidate.line <= line && line <= candidate.endLine);
    return fenceId(fence?.line ?? line);
  };
  return examples
    .flatMap(({ steps }) => steps)
    .flatMap((step): ExpectedOutput[] => {
      if (step.kind === 'run' && step.how === 'console') {
        const { text, expected } = step.command;
        return [{ command: text, place: placeOf(step.line), lines: expected ?? [] }];
      }
      if (step.kind !== 'compare' || step.expectation.kind !== 'lines') return [];
      return [{ command: null, place: placeOf(step.line), lines: step.expectation.lines }];
    })
    .filter(({ lines }) => lines.some(({ text }) => text.trim() !== ''));
}

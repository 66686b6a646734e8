import type { ExampleResult, PageResult } from '../../../src/docs/index.ts';
import type { Mutant } from './mutant.ts';

/**
 * How a mutant fared. `named`: failed at the line that CONTRACTS.md names; `later`: at a later step, where the change
 * first shows; `elsewhere`: failed at a line that does not help; `survived`: nothing failed.
 */
export interface Fared {
  readonly how: 'named' | 'later' | 'elsewhere' | 'survived';
  /** Line, kind and message of what failed. */
  readonly told: string;
}

/** Holds the result of a mutated page against the place of the change. */
export function judgeMutant({ place }: Mutant, page: PageResult): Fared {
  const problem = page.problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) {
    return {
      how: problem.line === place.fenceLine ? 'named' : 'elsewhere',
      told: `${problem.line} ${problem.id}`,
    };
  }
  const failed = page.examples.find(({ verdict }) => verdict === 'failed');
  if (failed === undefined) return { how: 'survived', told: '' };
  const step = failed.steps.find(({ verdict }) => verdict === 'failed');
  if (step === undefined) return { how: 'named', told: leftoversOf(failed) };
  const told = `${step.line} ${step.kind} ${step.message?.split('\n', 1)[0] ?? ''}`.slice(0, 160);
  return { how: howAt(place, step), told };
}

function howAt(place: Mutant['place'], step: { readonly line: number; readonly kind: string }): Fared['how'] {
  const { line } = step;
  switch (place.kind) {
    case 'checked':
      return step.kind === 'check' && line === place.fenceLine ? 'named' : 'elsewhere';
    case 'file':
      // Manifests are judged with the files beside them: a changed file can show in the check of another.
      if (step.kind === 'check') return line === place.fenceLine ? 'named' : 'later';
      return line >= place.fenceLine ? 'later' : 'elsewhere';
    case 'typed':
      if (line < (place.commandLine ?? 0)) return 'elsewhere';
      return line === place.commandLine || step.kind === 'compare' ? 'named' : 'later';
    case 'expected':
      return line === place.line || (step.kind === 'run' && line === place.commandLine)
        ? 'named'
        : 'elsewhere';
    case 'output':
      // A fence that is no JSON any more is told at its first line.
      return line === place.line || line === place.fenceLine + 1 ? 'named' : 'elsewhere';
  }
}

/** What an example left has no line in CONTRACTS.md. */
function leftoversOf({ leftovers }: ExampleResult): string {
  return leftovers.map(({ kind, name }) => `left ${kind} ${name}`).join(', ');
}

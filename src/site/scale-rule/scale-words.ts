import { bytesInWords } from '../../core/run/kaapana/memory/index.ts';
import type { ScaleAnswer } from './scale-answer.ts';

/** An answer as sentences. */
export interface ScaleWords {
  readonly measured: string;
  readonly scaled: string;
  readonly docker: string;
  readonly kubernetes: string;
}

/** What is said of each step; for a refusal, its reason and dashes. */
export function scaleWords(answer: ScaleAnswer): ScaleWords {
  if (answer.kind === 'refused')
    return { measured: '–', scaled: '–', docker: answer.reason, kubernetes: '–' };
  const { measured, factor, scaled, docker, kubernetes } = answer;
  return {
    measured: bytesInWords(measured),
    scaled: `${factor} × ${bytesInWords(measured)} = ${bytesInWords(scaled)}`,
    docker: docker === null ? 'no limit' : bytesInWords(docker),
    kubernetes: kubernetes === null ? 'no limit' : bytesInWords(kubernetes),
  };
}

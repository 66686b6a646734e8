import { FORMATS } from '../../core/index.ts';
import { formatExplanations } from './format-explanations.ts';
import type { Explanations, ProblemGroup, ProblemKind } from './problem-kind.ts';
import { TEXT_EXPLANATIONS } from './text-explanations.ts';

/** Every problem that has a page, by format; what all formats share comes last. */
export const PROBLEM_GROUPS: readonly ProblemGroup[] = [
  ...FORMATS.map(({ id, title }) => ({
    id,
    title,
    reference: `/reference/${id}/`,
    problems: kinds(formatExplanations(id), `${id}/`),
  })),
  { id: 'text', title: 'Any text', reference: null, problems: kinds(TEXT_EXPLANATIONS, '') },
];

function kinds(explanations: Explanations, prefix: string): ProblemKind[] {
  return Object.entries(explanations).map(([id, [meaning, remedy]]) => ({
    id: `${prefix}${id}`,
    meaning,
    remedy,
  }));
}

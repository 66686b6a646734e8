import { type Explanations, FORMAT_EXPLANATIONS, FORMATS, TEXT_EXPLANATIONS } from '../../core/index.ts';
import type { ProblemGroup, ProblemKind } from './problem-kind.ts';

/** Every problem that has a page, by format; what all formats share comes last. */
export const PROBLEM_GROUPS: readonly ProblemGroup[] = [
  ...FORMATS.map(({ id, title, platform }) => ({
    id,
    title,
    platform,
    reference: `/reference/${id}/`,
    problems: kinds(FORMAT_EXPLANATIONS[id], `${id}/`),
  })),
  {
    id: 'text',
    title: 'Any text',
    platform: null,
    reference: null,
    problems: kinds(TEXT_EXPLANATIONS, ''),
  },
];

function kinds(explanations: Explanations, prefix: string): ProblemKind[] {
  return Object.entries(explanations).map(([id, [meaning, remedy]]) => ({
    id: `${prefix}${id}`,
    meaning,
    remedy,
  }));
}

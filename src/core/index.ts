export { FORMAT_IDS, type FormatId } from './format.ts';
export type { Judgement } from './judgement.ts';
export type { Edit, Fix, Position, Problem, Range, RelatedPlace, Severity } from './problem.ts';

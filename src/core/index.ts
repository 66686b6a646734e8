export { MAX_DEPTH, MAX_TEXT_LENGTH } from './document/bounds.ts';
export type { Field } from './field.ts';
export { FORMAT_IDS, type FormatId } from './format.ts';
export { detectFormat } from './formats/detect-format.ts';
export type { Format } from './formats/format-definition.ts';
export { FORMATS } from './formats/formats.ts';
export { type JudgeOptions, judge } from './judge.ts';
export type { Judgement } from './judgement.ts';
export type { Edit, Fix, Position, Problem, Range, RelatedPlace, Severity } from './problem.ts';

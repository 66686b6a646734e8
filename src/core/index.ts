export { MAX_DEPTH, MAX_TEXT_LENGTH } from './document/bounds.ts';
export { languageOf } from './document/language-of.ts';
export type { Field } from './field.ts';
export { FORMAT_IDS, type FormatId } from './format.ts';
export { detectFormat } from './formats/detect-format.ts';
export { FORMATS } from './formats/formats.ts';
export { judge } from './judge.ts';
export type { Judgement } from './judgement.ts';
export type { Position, Problem, Range, Severity } from './problem.ts';

// A side door of core for the calculator of scale rules: the memory that Kaapana computes, without the judge and its
// validators. Everybody else enters by src/core/index.ts.
export { bytesInWords } from '../../../wording/bytes-in-words.ts';
export type { MeasuredFile } from '../../run-request.ts';
export { KaapanaRefused } from '../kaapana-refused.ts';
export type { ScaleRule } from '../task-model.ts';
export { calculateBytes } from './calculate-bytes.ts';
export { memoryLimit } from './memory-limit.ts';
export { targetSize } from './target-size.ts';

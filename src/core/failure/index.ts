// A side door of core for the box of guide pages: known failures without the judge and its validators, some 7 kB
// compressed instead of 166. Everybody else enters by src/core/index.ts.
export { type Explanation, explainOutput } from './explain-output.ts';

// A side door of core for the playground: help while writing, without the validators and rules that judge.
export type { AssistOptions } from './assist-options.ts';
export type { Completion } from './completion.ts';
export { completionsAt } from './completions-at.ts';
export { formatEdits } from './format-edits.ts';
export type { Hover } from './hover.ts';
export { hoverAt } from './hover-at.ts';
export type { OutlineEntry } from './outline-entry.ts';
export { outlineOf } from './outline-of.ts';

// A side door of docs for the box of guide pages: comparing an output with a page, without the parsers of Markdown.
// Everybody else enters by src/docs/index.ts.
export { compareLines } from './compare-lines.ts';

import type { IPosition, IRange } from 'monaco-editor/editor';

/** A text whose places can be told in lines and columns, both from 1: a model of Monaco's, for instance. */
export interface Measured {
  getPositionAt(offset: number): IPosition;
}

/** The part of a text between two offsets. */
export function rangeOf(text: Measured, start: number, end: number): IRange {
  const from = text.getPositionAt(start);
  const to = text.getPositionAt(end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

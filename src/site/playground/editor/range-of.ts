import type { IPosition, IRange } from 'monaco-editor/editor';
import { lineIndex } from '../../../core/index.ts';

/** A text whose places can be told in lines and columns, both from 1: a model of Monaco's, for instance. */
export interface Measured {
  getPositionAt(offset: number): IPosition;
}

/** A text as it was when something was asked about it: the model may have gone on since. */
export function measured(text: string): Measured {
  const { rangeOf: spanOf } = lineIndex(text);
  return {
    getPositionAt: (offset) => {
      const { line, column } = spanOf({ start: offset, end: offset }).start;
      return { lineNumber: line, column };
    },
  };
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

import { type Colors, NO_COLORS } from '../../core/index.ts';

/** The colours of a terminal (ECMA-48, "Select Graphic Rendition"); plain text where none are wanted. */
export function ansiColors(wanted: boolean): Colors {
  if (!wanted) return NO_COLORS;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}

function paint(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

import { figureCovers } from './figures.ts';
import type { ColourImage } from './png.ts';

/** A colour as red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

export const SCENE = { columns: 320, rows: 240, frames: 24 } as const;

/** The scene is drawn on 160 × 120 dots, each of 2 × 2 pixels. */
const DOT = 2;

const HORIZON = 84;
const NIGHT: Colour = [24, 32, 72];
const SUN: Colour = [255, 208, 64];
const SEA: Colour = [16, 88, 136];
const HULL: Colour = [150, 40, 30];
const SAIL: Colour = [244, 240, 230];

/**
 * Frame `number` (from 1) of a boat that sails to the right under a rising sun. The number stands in it twice: as
 * figures for people, and as a bar of six squares (white is 1, the highest bit to the left) for programs.
 */
export function sceneFrame(number: number): ColourImage {
  const { columns, rows } = SCENE;
  const pixels = new Uint8Array(columns * rows * 3);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      pixels.set(colourAt(Math.floor(x / DOT), Math.floor(y / DOT), number), (y * columns + x) * 3);
    }
  }
  return { columns, rows, pixels };
}

function colourAt(x: number, y: number, number: number): Colour {
  if (figureCovers(number, x - 6, y - 6)) return SAIL;
  return barAt(x, y, number) ?? boatAt(x - 5 * number, y) ?? worldAt(x, y, number);
}

function worldAt(x: number, y: number, number: number): Colour {
  if (y >= HORIZON) return (x + 3 * number + (y % 8) * 5) % 24 < 5 && y % 4 === 0 ? SAIL : SEA;
  const sunY = HORIZON - 2 * number;
  if ((x - 112) ** 2 + (y - sunY) ** 2 < 14 ** 2) return SUN;
  const light = 6 * number;
  return [NIGHT[0] + light, NIGHT[1] + light, NIGHT[2] + Math.floor(light / 2)];
}

/** `x` from the boat's stern. */
function boatAt(x: number, y: number): Colour | null {
  if (y >= 80 && y < 90 && x >= y - 80 && x < 34 - (y - 80)) return HULL;
  if (y >= 48 && y < 78 && x >= 16 && x < 18 + (y - 48) / 2) return SAIL;
  return null;
}

const SQUARES = 6;

function barAt(x: number, y: number, number: number): Colour | null {
  if (y < 104 || x < 32 || x >= 32 + SQUARES * 16) return null;
  const bit = SQUARES - 1 - Math.floor((x - 32) / 16);
  return (number >> bit) & 1 ? [255, 255, 255] : [0, 0, 0];
}

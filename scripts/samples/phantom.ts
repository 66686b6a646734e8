import type { GreyImage } from './grey-image.ts';

/** How a phantom's values lie in the range that its pixels can hold. */
export interface PhantomLevels {
  readonly bitsStored: number;
  readonly signed: boolean;
  /** Value outside the body. */
  readonly air: number;
  readonly body: number;
  /** Value in the centre, the largest of the image. */
  readonly peak: number;
}

const DISCS = 6;

/**
 * A phantom: an oval body, six discs of rising value around a centre that shines, no patient.
 * `size` is the number of rows and of columns. Only arithmetic on integers and exact halves decides which value a
 * pixel gets, so that every machine draws the same image.
 */
export function phantom(size: number, levels: PhantomLevels): GreyImage {
  const pixels = levels.signed ? new Int16Array(size * size) : new Uint16Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = ((2 * column - size) * 64) / size;
      const y = ((2 * row - size) * 64) / size;
      pixels[row * size + column] = valueAt(x, y, levels);
    }
  }
  return { columns: size, rows: size, frames: 1, bitsStored: levels.bitsStored, pixels };
}

/** `x` and `y` run from -64 to 63. */
function valueAt(x: number, y: number, { air, body, peak }: PhantomLevels): number {
  const centre = x * x + y * y;
  if (centre < 20 * 20) return Math.round(peak - ((peak - body) * centre) / (2 * 20 * 20));
  for (let disc = 0; disc < DISCS; disc += 1) {
    const [discX, discY] = DISC_CENTRES[disc] ?? [0, 0];
    if ((x - discX) ** 2 + (y - discY) ** 2 < 9 * 9)
      return Math.round(body + ((peak - body) * disc) / DISCS / 1.5);
  }
  return x * x * 81 + y * y * 100 < 5_000 * 81 ? Math.round((air + 2 * body) / 3) : air;
}

/** Six places on a hexagon, in whole numbers. */
const DISC_CENTRES = [
  [-36, 0],
  [-18, -31],
  [18, -31],
  [36, 0],
  [18, 31],
  [-18, 31],
] as const;

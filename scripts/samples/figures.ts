/** The figures 0 to 9, each five rows of three dots. */
const FIGURES = [
  '111 101 101 101 111',
  '010 110 010 010 111',
  '111 001 111 100 111',
  '111 001 111 001 111',
  '101 101 111 001 001',
  '111 100 111 001 111',
  '111 100 111 101 111',
  '111 001 001 001 001',
  '111 101 111 101 111',
  '111 101 111 001 111',
] as const;

/** Whether a number written at the origin, with dots of 3 × 3 pixels, covers the pixel. */
export function figureCovers(number: number, x: number, y: number): boolean {
  const column = Math.floor(x / 3);
  const row = Math.floor(y / 3);
  const figure = String(number)[Math.floor(column / 4)];
  if (figure === undefined || column % 4 === 3) return false;
  return FIGURES[Number(figure)]?.split(' ')[row]?.[column % 4] === '1';
}

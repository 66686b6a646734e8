/** Grey values row by row, frame after frame; `pixels.length` is `frames × rows × columns`. */
export interface GreyImage {
  readonly columns: number;
  readonly rows: number;
  readonly frames: number;
  /** How many bits of the 16 that each value has are used, counted from the lowest. */
  readonly bitsStored: number;
  readonly pixels: Uint16Array | Int16Array;
}

/** Width and height in pixels. */
export interface MediaSize {
  readonly width: number;
  readonly height: number;
}

/** Boxes that hold other boxes, on the way to a track's header. */
const CONTAINERS = new Set(['moov', 'trak']);

/**
 * The size of the first track of an MP4 file that has one (ISO/IEC 14496-12: a `tkhd` box ends with the width and the
 * height as 16.16 fixed point numbers; a sound track says 0). Null where there is none.
 */
export function videoSize(file: Uint8Array): MediaSize | null {
  return sizeIn(new DataView(file.buffer, file.byteOffset, file.byteLength), 0, file.byteLength);
}

function sizeIn(view: DataView, from: number, to: number): MediaSize | null {
  for (let at = from; at + 16 <= to; ) {
    const size = view.getUint32(at);
    const end = size === 0 ? to : at + size;
    // A box of size 1 has a long length (media data); nothing behind it is needed, its header comes before or is absent.
    if (size === 1) return sizeIn(view, at + Number(view.getBigUint64(at + 8)), to);
    if (size < 8 && size !== 0) return null;
    const found = sizeOf(view, at, Math.min(end, to));
    if (found !== null) return found;
    at = end;
  }
  return null;
}

function sizeOf(view: DataView, at: number, end: number): MediaSize | null {
  const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
  if (CONTAINERS.has(name)) return sizeIn(view, at + 8, end);
  if (name !== 'tkhd' || end - at < 16) return null;
  const width = view.getUint32(end - 8) / 65_536;
  const height = view.getUint32(end - 4) / 65_536;
  return width > 0 && height > 0 ? { width, height } : null;
}

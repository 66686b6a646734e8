/** What files begin with, as text of one byte each, and what they are. */
const STARTS: readonly (readonly [start: string, at: number, kind: string])[] = [
  ['\x89PNG', 0, 'a PNG picture'],
  ['\xff\xd8\xff', 0, 'a JPEG picture'],
  ['GIF8', 0, 'a GIF picture'],
  ['%PDF-', 0, 'a PDF document'],
  ['PK\x03\x04', 0, 'a zip file'],
  ['PK\x05\x06', 0, 'an empty zip file'],
  ['\x1f\x8b', 0, 'a gzip file'],
  ['BZh', 0, 'a bzip2 file'],
  ['\xfd7zXZ', 0, 'an xz file'],
  ['\x28\xb5\x2f\xfd', 0, 'a zstd file'],
  ['7z\xbc\xaf', 0, 'a 7z file'],
  ['Rar!', 0, 'a RAR file'],
  ['ustar', 257, 'a tar file'],
  ['DICM', 128, 'a DICOM file'],
  ['n+1\0', 344, 'a NIfTI file'],
  ['\x89HDF', 0, 'an HDF5 file'],
  ['\x93NUMPY', 0, 'a NumPy array'],
  ['\x7fELF', 0, 'a program'],
  ['MZ\x90', 0, 'a program'],
  ['SQLite format 3', 0, 'an SQLite database'],
];

/** What a file is that is no text, with its article; null where it may be one. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = STARTS.find(([start, at]) => startsWith(bytes.subarray(at), start));
  if (known !== undefined) return known[2];
  return bytes.subarray(0, 8000).includes(0) ? 'binary data' : null;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, index) => bytes[index] === character.charCodeAt(0));
}

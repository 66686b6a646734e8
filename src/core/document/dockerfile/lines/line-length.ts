/** The buffer of Go's bufio.Scanner, in bytes: a line with its line break that does not fit stops BuildKit's parser. */
const LONGEST_LINE = 65_536;

/** True where BuildKit gives up at this line: `dockerfile line greater than max allowed size`. */
export function isTooLongForBuildKit(raw: string): boolean {
  // No character needs more than three bytes in a UTF-16 unit.
  if (raw.length * 3 < LONGEST_LINE) return false;
  let bytes = 0;
  for (const character of raw) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > LONGEST_LINE - (raw.endsWith('\n') ? 0 : 1);
}

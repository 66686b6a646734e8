/** Where the line begins in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  // A negative index counts as 0 for `lastIndexOf`, which may be a line break itself.
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The word by which a fence is told its line; the text that a reader copies does not have it. */
export const LINE_WORD = 'waybill-line';

/** The id of a fence on its page. */
export function fenceId(line: number): string {
  return `fence-${line}`;
}

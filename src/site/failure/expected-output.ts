/** An output that a page promises, as the box of that page compares with it. */
export interface ExpectedOutput {
  /** What is typed; null for an output block that stands apart. */
  readonly command: string | null;
  /** Id of the element on the page that shows it. */
  readonly place: string;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** What is said about the place under the pointer. */
export interface Hover {
  /** What it is about, as offsets in UTF-16 units: the key, or the value. */
  readonly start: number;
  readonly end: number;
  /** Links begin with `/`, which stands for the root of the site; whoever shows them adds its base. */
  readonly markdown: string;
}

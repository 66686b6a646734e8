/** One entry of a text's outline, with what lies in it. */
export interface OutlineEntry {
  readonly name: string;
  /** What stands there, shortened: a value, or what follows the keyword of an instruction; empty for an object or a list. */
  readonly detail: string;
  readonly kind: 'object' | 'list' | 'value' | 'instruction';
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly children: readonly OutlineEntry[];
}

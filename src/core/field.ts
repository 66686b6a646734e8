/** One line of a format's reference table; `src/generated` holds them as data. */
export interface Field {
  /** Where the field stands: a JSON pointer with `*` for any name and any index. */
  readonly pointer: string;
  /** In words: `text`, `list of text`, `true or false or null`. */
  readonly type: string;
  readonly required: boolean;
  /** True for an object in which an author may use any key. */
  readonly open: boolean;
  /** What holds where the field is left out; absent where nothing does. */
  readonly default?: unknown;
  /** The only values allowed; absent where there are more. */
  readonly allowed?: readonly unknown[];
  /** The bound or pattern of a text, in words. */
  readonly limit?: string;
  /** The kind of object that has this field, where others in its place do not. */
  readonly only?: string;
  readonly description: string;
}

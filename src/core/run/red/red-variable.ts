/** A name in double braces, which a file leaves to whoever runs it. */
export interface RedVariable {
  readonly name: string;
  /** True where its value must not be shown: below `password`, `privateKey`, or a key that begins with `_`. */
  readonly secret: boolean;
}

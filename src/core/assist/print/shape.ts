/** What is put into a text, before it has a language. */
export type Shape = FillShape | ChoiceShape | ValueShape | ObjectShape | ListShape;

/** Something that the author fills in; the hint stands there until then. */
export interface FillShape {
  readonly kind: 'fill';
  readonly hint: string;
  /** True for a text, which is quoted. */
  readonly text: boolean;
}

/** One of a few values. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly unknown[];
}

/** A value that is as it is. */
export interface ValueShape {
  readonly kind: 'value';
  readonly value: unknown;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly members: readonly ShapeMember[];
}

/** A key that the author names is a hint to fill in. */
export interface ShapeMember {
  readonly key: string | { readonly hint: string };
  readonly value: Shape;
}

export interface ListShape {
  readonly kind: 'list';
  readonly items: readonly Shape[];
}

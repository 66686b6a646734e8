/** What a problem means and what to do, by the part of its id behind the prefix. */
export type Explanations = Readonly<Record<string, readonly [meaning: string, remedy: string]>>;

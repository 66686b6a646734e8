/** Where the site treats something that one of the documents does, from which the project was created. */
export interface SeedPlace {
  /** A piece of one line of the document, exactly as it stands there, at most 60 characters. */
  readonly seed: string;
  /** What it is about. */
  readonly topic: string;
  /** Page and heading, as a link of the site: `/guides/containers/greet/#2-write-the-dockerfile`. */
  readonly place: string;
  /** `list` where the row speaks of all items of the list that its line is part of. */
  readonly whole?: 'list';
}

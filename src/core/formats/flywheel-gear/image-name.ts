/** The parts of an image's name: `registry/owner/name:tag@digest`. */
export interface ImageName {
  /** All in front of the tag. */
  readonly repository: string;
  /** The last step of the repository: `slice-counter`. */
  readonly name: string;
  /** Null where there is none. */
  readonly tag: string | null;
}

/** Takes an image's name apart; a colon in front of the last slash is the port of a registry. */
export function imageName(image: string): ImageName {
  const [whole = ''] = image.split('@');
  const slash = whole.lastIndexOf('/');
  const colon = whole.indexOf(':', slash + 1);
  const repository = colon === -1 ? whole : whole.slice(0, colon);
  return { repository, name: repository.slice(slash + 1), tag: colon === -1 ? null : whole.slice(colon + 1) };
}

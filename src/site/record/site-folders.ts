/** Where pages and records lie. */
export interface SiteFolders {
  /** The site's root, absolute. */
  readonly root: string;
  /** Folder of the pages, from the root. */
  readonly pages: string;
  /** Folder of the records, from the root. */
  readonly record: string;
}

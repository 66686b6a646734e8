/** Pagefind's interface has no types of its own. */
declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: object);
  }
}

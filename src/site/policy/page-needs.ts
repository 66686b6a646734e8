/** What a page asks of its policy, as it stands in the built HTML. */
export interface PageNeeds {
  /** The texts of the scripts that stand in the page itself, as a browser hashes them; data blocks are none. */
  readonly scripts: readonly string[];
  /** The texts of the `<style>` elements. */
  readonly styles: readonly string[];
  /** The addresses of its scripts that are files, as they are written. */
  readonly scriptFiles: readonly string[];
  /** True where it has a video or a sound. */
  readonly media: boolean;
  /** What no policy of this site would let happen, each in a few words: it has to leave the page. */
  readonly refused: readonly string[];
  /** Where in the text the policy goes: before everything that it has to rule, in UTF-16 units. */
  readonly place: number;
}

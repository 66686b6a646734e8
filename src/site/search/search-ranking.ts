/**
 * How the search ranks pages, where it differs from what Starlight asks of Pagefind (pagefind.app/docs/ranking). Chosen by
 * the queries of test/site/search.browser.test.ts.
 */
export const SEARCH_RANKING = {
  /** How often a word stands on a page counts by the page's length; else the longest guide comes first for any words. */
  termFrequency: 1,
  /** A long page is not put back much further for its length. */
  pageLength: 0.2,
  /** A title counts as a heading already, and the titles of problems hold many words. */
  metaWeights: { title: 0.5 },
};

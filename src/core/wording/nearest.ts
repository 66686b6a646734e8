import { foldWord } from './fold-word.ts';

/**
 * The candidates that an author most likely meant, best first. Case, blanks, hyphens, underscores and points count
 * nothing;
 * otherwise one edit in three letters is allowed.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const wanted = foldWord(word);
  if (wanted.length > 100) return [];
  const folded = candidates.map(foldWord);
  const same = candidates.filter((_, index) => folded[index] === wanted);
  return (same.length > 0 ? same : similar(wanted, candidates, folded)).slice(0, most);
}

function similar(wanted: string, candidates: readonly string[], folded: readonly string[]): string[] {
  return candidates
    .flatMap((candidate, index) => {
      const word = folded[index] ?? '';
      const limit = Math.min(3, Math.floor(word.length / 3));
      const edits = distance(wanted, word, limit);
      return edits <= limit ? [{ candidate, edits }] : [];
    })
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

/**
 * Edits between two words: insert, delete, replace, or swap neighbours (optimal string alignment).
 *
 * @param limit where there are more, any number above it is given
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (beforeLast[j - 2] ?? 0) + 1 : replaced;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped);
      least = Math.min(least, row[j] ?? 0);
    }
    // No way from here is short enough; a swap looks back over one row more.
    if (least > limit + 1) return least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

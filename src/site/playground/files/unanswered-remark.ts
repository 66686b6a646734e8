import { firstNames } from './first-names.ts';

/**
 * Says of which files nobody knows what they are, as the judge was asked in vain.
 * @param paths of those files
 * @param tabs how many tabs there are without them
 */
export function unansweredRemark(paths: readonly string[], tabs: number): string {
  const one = paths.length === 1;
  const rest = one ? 'It was opened all the same.' : 'Open the one you mean by itself.';
  const beside = one ? 'It is listed beside the tabs.' : 'They are listed beside the tabs.';
  return `The judge did not answer, so it is not known what ${firstNames(paths)} ${one ? 'is' : 'are'}. ${tabs === 0 ? rest : beside}`;
}

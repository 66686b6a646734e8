import { sep } from 'node:path';

/**
 * A name for each path, fit for a folder: what stands behind the folders that all have in common. `p1/scan.nii` below them
 * becomes `p1-scan.nii`; a second one of a name gets a number.
 * @param paths absolute, each once
 */
export function caseNames(paths: readonly string[]): string[] {
  const steps = paths.map((path) => path.split(sep).filter((step) => step !== ''));
  const common = commonSteps(steps);
  const taken = new Set<string>();
  return steps.map((all) => {
    const name = all.slice(common).join('-');
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name}-${number}`;
    taken.add(unique);
    return unique;
  });
}

/** How many first steps all have, the last of each left out. */
function commonSteps(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  const most = Math.min(...paths.map(({ length }) => length - 1));
  let common = 0;
  while (common < most && paths.every((steps) => steps[common] === first[common])) common += 1;
  return Math.max(common, 0);
}

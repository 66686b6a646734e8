import type { GuideProblem } from '../guide.ts';
import type { LexedComment } from '../lex/lexed-page.ts';
import { pagePathFlaw, workspacePathFlaw } from '../path-flaw.ts';
import { problemAt } from '../problem-at.ts';
import type { DirectivePairs } from './directive-pairs.ts';
import { list } from './read-settings.ts';

/** `fence/bad-path` of a directive: `files` and `verify` start beside the page, `keep` and `same` in the workspace. */
export function directivePathProblem(
  comment: LexedComment,
  pairs: DirectivePairs,
  folderDepth: number | null,
): GuideProblem | null {
  for (const key of ['files', 'verify', 'keep', 'same'] as const) {
    const beside = key === 'files' || key === 'verify';
    const paths = beside ? (pairs.get(key) ?? []) : list(pairs.get(key));
    for (const path of paths) {
      const flaw = beside ? pagePathFlaw(path, folderDepth) : workspacePathFlaw(path);
      if (flaw === null) continue;
      const message = `\`${key}=\` has \`${path}\`, which is no path to use: ${flaw}.`;
      return problemAt(comment, 'fence/bad-path', message, beside ? BESIDE : INSIDE);
    }
  }
  return null;
}

const BESIDE =
  "Write a path that starts at the page's folder and stays inside the repository: `data/scan.dcm`.";
const INSIDE =
  "Write a path that starts at the example's workspace and stays inside it: `output/picture.png`.";

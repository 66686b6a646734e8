import type { GuideProblem } from '../guide.ts';
import { pagePathFlaw, workspacePathFlaw } from '../path-flaw.ts';
import { problemAt } from '../problem-at.ts';
import type { FenceQuestion } from './fence-question.ts';
import { knownFormat } from './judged-format.ts';

/** `fence/bad-path`: `title`, `of` or `schema` is absolute or leaves its folder. */
export function pathProblem({ fence, words, folderDepth }: FenceQuestion): GuideProblem | null {
  for (const key of ['title', 'of', 'schema'] as const) {
    const path = words.values[key];
    if (path === undefined || (path === '' && words.flaw !== null)) continue;
    const atPage = key === 'schema';
    const flaw = atPage ? schemaFlaw(path, folderDepth) : workspacePathFlaw(path);
    if (flaw === null) continue;
    const base = atPage ? "the page's folder" : "the example's workspace";
    const help = `Write a path that starts at ${base} and stays inside it: \`${key}="${HELP[key]}"\`.`;
    return problemAt(fence, 'fence/bad-path', `\`${key}="${path}"\` is no path to use: ${flaw}.`, help);
  }
  return null;
}

const HELP = { title: 'src/main.py', of: 'output/result.txt', schema: 'result.schema.json' } as const;

function schemaFlaw(path: string, folderDepth: number | null): string | null {
  return knownFormat(path) === null ? pagePathFlaw(path, folderDepth) : null;
}

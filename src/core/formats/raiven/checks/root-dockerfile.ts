import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';

/** The worker's build stops without a Dockerfile at the root of what was uploaded (build.py at 7908636). An empty one is none. */
export const rootDockerfile: Rule = ({ document, neighbours }) => {
  if (document.text.trim() !== '') return [];
  const other = nearestDockerfile(neighbours.map(({ path }) => path));
  return [
    {
      id: 'no-dockerfile',
      severity: 'error',
      message: `There is no Dockerfile at the root, or it is empty${other === null ? '' : `; there is ${other}`}.`,
      help: helpFor(other),
      pointer: '',
      span: keySpan('', document),
    },
  ];
};

function helpFor(other: string | null): string {
  if (other === null) return 'RAIVEN builds what is uploaded by the Dockerfile at its root: write one.';
  const folder = other.slice(0, Math.max(0, other.lastIndexOf('/')));
  return folder === ''
    ? 'RAIVEN looks for the name Dockerfile: rename the file.'
    : `RAIVEN looks at the root only: upload what is in the folder ${folder}, not a folder around it.`;
}

/** A Dockerfile elsewhere or of another name, the highest first; null where there is none. */
function nearestDockerfile(paths: readonly string[]): string | null {
  const found = paths.filter((path) => /(?:^|\/)(?:dockerfile(?:\.[^/]*)?|[^/]*\.dockerfile)$/i.test(path));
  const [highest] = found.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return highest ?? null;
}

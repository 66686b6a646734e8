import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';

/** The worker builds the folder without naming a file (build.py at 7908636), so the engine looks for `Dockerfile` at its root. */
export const dockerfileName: Rule = ({ document, fileName, neighbours }) => {
  const name = fileName?.split(/[/\\]/).at(-1) ?? 'Dockerfile';
  // The engine's fallback is a name in small letters.
  if (/^[Dd]ockerfile$/.test(name) || neighbours.some(({ path }) => /^[Dd]ockerfile$/.test(path))) return [];
  return [
    {
      id: 'no-dockerfile',
      severity: 'warning',
      message: `RAIVEN builds the file that is called Dockerfile, and this one is called ${name}.`,
      help: 'Rename it, and put it at the root of the folder or zip that you upload.',
      pointer: '',
      span: keySpan('', document),
    },
  ];
};

import { keySpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';

const RETIRED = /\bPICOM_(INPUT_DIR|OUTPUT_DIR|INITIATOR_AET|INITIATOR_HOST)\b/g;

/** RAIVEN was called PICOM; its worker sets RAIVEN_* since commit d7c8a37, and RAIVEN's own guide still shows the old names. */
export const retiredNames: Rule = (context) => [...inDockerfile(context), ...inNeighbours(context)];

function inDockerfile({ document }: Context): Finding[] {
  const comments = /^[ \t]*#/;
  return [...document.text.matchAll(RETIRED)].flatMap(({ 0: name, 1: rest, index }) => {
    const line = document.text.slice(document.text.lastIndexOf('\n', index) + 1, index);
    if (comments.test(line)) return [];
    const span = { start: index, end: index + name.length };
    return [
      {
        id: 'retired-name',
        severity: 'warning' as const,
        message: `RAIVEN does not set ${name}; it is called RAIVEN_${rest} now.`,
        help: `Write RAIVEN_${rest}, here and in the program.`,
        pointer: '',
        span,
        fixes: [{ title: `Write RAIVEN_${rest}`, edits: [{ ...span, text: `RAIVEN_${rest}` }] }],
      },
    ];
  });
}

/** A program that reads the old name stops with a KeyError, unless the Dockerfile sets it. */
function inNeighbours({ document, neighbours }: Context): Finding[] {
  return neighbours
    .filter(({ path }) => !/\.(?:md|rst|txt)$/i.test(path))
    .flatMap((neighbour) => {
      const found = new Map([...neighbour.text.matchAll(RETIRED)].map((match) => [match[0], match]));
      return [...found.values()].map(({ 0: name, 1: rest, index }) => ({
        id: 'retired-name',
        severity: 'warning' as const,
        message: `${neighbour.path} reads ${name}, which RAIVEN does not set; it is called RAIVEN_${rest} now.`,
        help: `Write RAIVEN_${rest} in ${neighbour.path}.`,
        pointer: '',
        span: keySpan('', document),
        related: [
          { message: `${name} is read here.`, span: { start: index, end: index + name.length }, neighbour },
        ],
      }));
    });
}

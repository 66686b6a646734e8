import { valueSpan } from '../../../document/spans.ts';
import { nearest } from '../../../wording/nearest.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** `COPY --from=NAME` whose name nearly is that of a stage: it is taken for an image and pulled. */
export const stageName: Rule = ({ document }) => {
  const instructions = placedInstructions(document);
  const names = instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map(({ arguments: words }) => words[2]?.toLowerCase() ?? '');
  return instructions.flatMap(({ keyword, flags, stage, pointer: at }) => {
    const index = flags.findIndex(({ name }) => name === 'from');
    const name = flags[index]?.value ?? null;
    if (
      keyword !== 'COPY' ||
      name === null ||
      /[$/:@.]|^\d+$/.test(name) ||
      names.includes(name.toLowerCase())
    )
      return [];
    const earlier = names.slice(0, Math.max(stage, 0)).filter((word) => word !== '');
    const pointer = `${at}/flags/${index}`;
    const span = valueSpan(pointer, document);
    return nearest(name, earlier, 1).map((guess) => ({
      id: 'stage-unknown',
      severity: 'warning' as const,
      message: `No stage is called ${name}, so an image of that name is pulled.`,
      help: `Did you mean ${guess}?`,
      pointer,
      span,
      fixes: [{ title: `Write --from=${guess}`, edits: [{ ...span, text: `--from=${guess}` }] }],
    }));
  });
};

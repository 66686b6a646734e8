import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { legacyUses } from '../legacy-variables.ts';
import { declaredVariables, programs } from '../neighbours.ts';

/** A program of the same package that reads what only the old operator sets, and the templates do not declare. */
export const legacyPrograms: Rule = (context) => {
  const { document } = context;
  const declared = declaredVariables(document.value);
  return programs(context).flatMap((file) =>
    legacyUses(file.text, false)
      .filter(({ name }) => !declared.has(name))
      .map(({ name, start, end, instead }) => ({
        id: 'legacy-variable',
        severity: 'warning' as const,
        message: `${file.path} reads ${name}, which the former KaapanaBaseOperator sets and a processing container does not get.`,
        help: instead,
        pointer: '/templates',
        span: keySpan('/templates', document),
        related: [{ message: `${name} is read here.`, span: { start, end }, neighbour: file }],
      })),
  );
};

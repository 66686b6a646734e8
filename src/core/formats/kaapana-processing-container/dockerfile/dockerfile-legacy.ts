import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { legacyUses } from '../legacy-variables.ts';
import { nearestOf, programs } from '../neighbours.ts';

/**
 * Variables that only the former KaapanaBaseOperator sets, in the Dockerfile and, where no processing container speaks for
 * them, in the programs beside it.
 */
export const dockerfileLegacy: Rule = (context) => {
  const stage = finalStage(context.document);
  if (stage === null) return [];
  const isKaapana = stage.base.value?.startsWith('local-only/') === true;
  const inside = stage.instructions.flatMap(({ pointer }) => inInstruction(pointer, isKaapana, context));
  const seen = new Set<string>();
  const first = inside.filter(({ name }) => !seen.has(name) && seen.add(name)).map(({ finding }) => finding);
  if (nearestOf('kaapana-processing-container', context) !== null) return first;
  return [...first, ...inPrograms(stage.base.pointer, isKaapana, context)];
};

function inInstruction(
  pointer: string,
  isKaapana: boolean,
  { document }: Context,
): { name: string; finding: Finding }[] {
  const { start, end } = valueSpan(pointer, document);
  return legacyUses(document.text.slice(start, end), isKaapana).map((use) => ({
    name: use.name,
    finding: {
      ...legacy(use.name, `The Dockerfile names ${use.name}`, use.instead),
      pointer,
      span: { start: start + use.start, end: start + use.end },
    },
  }));
}

function inPrograms(pointer: string, isKaapana: boolean, context: Context): Finding[] {
  return programs(context).flatMap((file) =>
    legacyUses(file.text, isKaapana).map(({ name, instead, start, end }) => ({
      ...legacy(name, `${file.path} reads ${name}`, instead),
      pointer,
      span: keySpan(pointer, context.document),
      related: [{ message: `${name} is read here.`, span: { start, end }, neighbour: file }],
    })),
  );
}

function legacy(
  name: string,
  where: string,
  instead: string,
): Pick<Finding, 'id' | 'severity' | 'message' | 'help'> {
  return {
    id: 'dockerfile/kaapana-legacy-variable',
    severity: 'warning',
    message: `${where}, which Kaapana sets for the former KaapanaBaseOperator only.`,
    help: `${instead} With KaapanaBaseOperator ${name} still works.`,
  };
}

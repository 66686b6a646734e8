import type { DockerfileValue } from '../../../document/dockerfile/dockerfile-value.ts';
import { KEYWORDS } from '../../../document/dockerfile/instruction/keywords.ts';
import { reachableStages } from '../../../document/dockerfile/stage/reachable-stages.ts';
import { keySpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/**
 * ONBUILD with an instruction that does not exist. BuildKit reads it only where another stage or image builds upon this
 * one: an error where this file does so itself, else a warning (initOnBuildTriggers in convert.go, BuildKit 0.34).
 */
export const putOff: Rule = ({ document }) => {
  if (document.language !== 'dockerfile') return [];
  const value = document.value as DockerfileValue;
  const carriedOut = stagesBuiltUpon(value);
  return placedInstructions(document).flatMap(({ trigger, stage, pointer: at }) => {
    if (trigger === null || trigger.keyword === '' || KEYWORDS.has(trigger.keyword)) return [];
    const pointer = `${at}/trigger`;
    const now = carriedOut.has(stage);
    const span = keySpan(pointer, document);
    const word = document.text.slice(span.start, span.end);
    return [
      {
        id: 'put-off',
        severity: now ? ('error' as const) : ('warning' as const),
        message: `ONBUILD puts off ${quote(word)}, which is no instruction${now ? ', and a stage below builds upon this one' : '; the build of every image upon this one stops there'}.`,
        help: 'Write an instruction behind ONBUILD: ONBUILD RUN …',
        pointer,
        span,
      },
    ];
  });
};

/** The stages upon which one builds that is carried out. */
function stagesBuiltUpon(value: DockerfileValue): ReadonlySet<number> {
  const reached = reachableStages(value);
  const named = new Map<string, number>();
  const found = new Set<number>();
  for (const { keyword, stage, arguments: words } of value.instructions) {
    if (keyword !== 'FROM') continue;
    const base = named.get(words[0]?.toLowerCase() ?? '');
    if (base !== undefined && reached.has(stage)) found.add(base);
    if (words[2] !== undefined) named.set(words[2].toLowerCase(), stage);
  }
  return found;
}

import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { executedInstructions, placedInstructions } from '../placed-instructions.ts';

/** `COPY --from` that BuildKit rejects: a variable, a number without a stage, a stage that comes later (convert.go, 0.34.2). */
export const copyFrom: Rule = ({ document }) => {
  const instructions = placedInstructions(document);
  const names = instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map(({ arguments: words }) => words[2]?.toLowerCase() ?? '');
  const used = new Set(executedInstructions(document).map(({ stage }) => stage));
  return instructions.flatMap(({ keyword, flags, stage, pointer: at }) => {
    const index = flags.findIndex(({ name }) => name === 'from');
    const name = flags[index]?.value ?? null;
    if (keyword !== 'COPY' || name === null || stage < 0) return [];
    const wrong = complaint(name, names, stage, used.has(stage));
    if (wrong === null) return [];
    const pointer = `${at}/flags/${index}`;
    return [{ id: 'copy-from', severity: 'error', pointer, span: valueSpan(pointer, document), ...wrong }];
  });
};

type Words = Pick<Finding, 'message' | 'help'>;

function complaint(name: string, names: readonly string[], stage: number, used: boolean): Words | null {
  if (/\$(?:\w|\{)/.test(name)) {
    return {
      message: `--from=${name} names a variable, which BuildKit does not replace there.`,
      help: 'Give that image a name in a stage of its own, FROM IMAGE AS NAME, and write --from=NAME.',
    };
  }
  const number = /^\d+$/.test(name) ? Number(name) : null;
  if (number !== null && number >= names.length) {
    return {
      message: `--from=${name} means the stage of this number, and there are ${names.length}, counted from 0.`,
      help: 'Give the stage a name with AS, and write that name.',
    };
  }
  const found = number ?? names.lastIndexOf(name.toLowerCase());
  if (found < stage || found < 0) return null;
  if (found > stage && !used) return null;
  return {
    message:
      found === stage
        ? `The stage ${name} copies from itself.`
        : `The stage ${name} comes later, and a stage can copy from earlier ones only.`,
    help: found === stage ? 'Name the stage that holds the files.' : 'Move that stage in front of this one.',
  };
}

import { shellCommands } from '../../../document/dockerfile/shell/shell-commands.ts';
import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import type {
  FinalStage,
  Given,
  StartCommand,
} from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../../document/document.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { baseImages } from '../base-image.ts';
import { type Distribution, distributionOf } from './distribution.ts';

/** ENTRYPOINT or CMD starts bash or Python, which the image, as far as its distribution is known, does not have. */
export const missingProgram: Rule = ({ document }) => {
  const stage = finalStage(document);
  if (stage === null) return [];
  const base = baseImages(document).find(({ pointer }) => pointer === stage.base.pointer);
  const distribution = base === undefined ? null : distributionOf(base);
  if (base === undefined || distribution === null || distribution.ownPython) return [];
  // nvidia/cuda and buildpack-deps bring more than the distribution.
  if (!['debian', 'ubuntu', 'alpine'].includes(base.name)) return [];
  return [stage.entrypoint, stage.entrypoint === null ? stage.cmd : null].flatMap((start) =>
    start === null ? [] : check(start, stage, distribution, document),
  );
};

function check(
  { value, pointer }: Given<StartCommand>,
  stage: FinalStage,
  distribution: Distribution,
  document: Document,
): Finding[] {
  const [program = ''] = value.json ? value.words : (value.words[0] ?? '').trim().split(/\s+/);
  const name = program.replace(/^\/(?:usr\/)?bin\//, '');
  const installed = installedBy(stage, document);
  const lack = lackOf(name, distribution, installed);
  if (lack === null) return [];
  const at = `${pointer}/arguments/0`;
  const span = valueSpan(at, document);
  const python3 = name === 'python' && installed.some((word) => /^python3(?:-|$)/.test(word)) && value.json;
  return [
    {
      id: 'missing-program',
      severity: 'warning',
      message: `${name} is started, and ${lack}.`,
      help: python3 ? 'Write python3.' : `Install it in a RUN, or build upon an image that has it.`,
      pointer: at,
      span,
      fixes: python3
        ? [
            {
              title: 'Write python3',
              edits: [{ ...span, text: JSON.stringify(program.replace(/python$/, 'python3')) }],
            },
          ]
        : [],
    },
  ];
}

function lackOf(name: string, { id }: Distribution, installed: readonly string[]): string | null {
  const has = (pattern: RegExp) => installed.some((word) => pattern.test(word));
  if (has(ANY_PROGRAM)) return null;
  if (name === 'bash') return id === 'alpine' && !has(/bash/) ? 'Alpine has no bash, only sh' : null;
  if (!/^python3?$/.test(name)) return null;
  if (!has(/python|\bpip|\buv\b/i)) return 'nothing here installs it; the base image has none';
  // Debian's package python3 brings no command of the name python.
  const only3 =
    has(/^python3(?:-[\w-]+)?$/) && !has(/^python$|python-is-python3|\/python$|venv|alternatives/);
  return name === 'python' && id !== 'alpine' && only3 ? 'the package python3 brings python3 alone' : null;
}

/** What may bring any program: other tools that install, links, whole trees. */
const ANY_PROGRAM = /conda|mamba|pyenv|^COPY$|^ln$|\.sh$|^make$/i;

/** All words that RUNs hold; COPY stands for what may come from another image or the context. */
function installedBy({ instructions, copies }: FinalStage, document: Document): string[] {
  const words = instructions.flatMap((instruction) =>
    instruction.keyword !== 'RUN'
      ? []
      : instruction.json
        ? instruction.arguments
        : shellCommands(instruction, document).flatMap(({ words: own }) => own.map(({ text }) => text)),
  );
  // A stage's files, a whole tree, or an archive may bring any program.
  const brought = copies.some(
    ({ from, source, target }) =>
      from !== null || /^\/(?:usr|bin|opt)?\/?$/.test(target) || /\.t?gz$|\.tar/.test(source),
  );
  return [...words, ...(brought ? ['COPY'] : [])];
}

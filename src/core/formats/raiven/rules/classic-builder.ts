import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { placedInstructions } from '../../dockerfile/placed-instructions.ts';
import type { Rule } from '../../format-definition.ts';

/** Flags that the classic builder refuses with "requires BuildKit" or does not know. */
const BUILDKIT_FLAGS: Readonly<Record<string, readonly string[]>> = {
  RUN: ['mount', 'network', 'security', 'device'],
  COPY: ['chmod', 'link', 'exclude', 'parents'],
  ADD: ['chmod', 'link', 'exclude', 'checksum', 'keep-git-dir', 'unpack'],
};

/** The worker builds with docker-py's images.build (build.py, at 7908636), which uses the engine's classic builder, never BuildKit. */
export const classicBuilder: Rule = ({ document }) =>
  placedInstructions(document).flatMap((instruction) => [
    ...flags(instruction, document),
    ...heredocs(instruction, document),
  ]);

function flags(
  { keyword, flags: given, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding[] {
  return given.flatMap(({ name }, index) => {
    if (!(BUILDKIT_FLAGS[keyword] ?? []).includes(name)) return [];
    const at = `${pointer}/flags/${index}`;
    return [
      {
        id: 'classic-builder',
        severity: 'warning' as const,
        message: `RAIVEN builds with Docker's classic builder, which refuses ${keyword} --${name}.`,
        help:
          name === 'chmod'
            ? 'Leave it out and add RUN chmod.'
            : 'Do the same without it; only BuildKit knows this flag.',
        pointer: at,
        span: valueSpan(at, document),
      },
    ];
  });
}

function heredocs(
  { keyword, heredocs: given, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding[] {
  const [first] = given;
  if (first === undefined) return [];
  return [
    {
      id: 'classic-builder',
      severity: 'warning',
      message: `RAIVEN builds with Docker's classic builder, which does not know <<${first.name}.`,
      help: keyword === 'RUN' ? 'Join the commands with && and \\.' : 'Put the text into a file and COPY it.',
      pointer,
      span: keySpan(pointer, document),
    },
  ];
}

import { heredocMark } from '../../../document/dockerfile/lines/heredoc-mark.ts';
import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import type {
  CopiedPath,
  FinalStage,
  Given,
  PlacedInstruction,
  StartCommand,
} from '../../../document/dockerfile/stage/final-stage-value.ts';
import { absolutePath } from '../../../document/dockerfile/stage/image-path.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';

/** A file that COPY brings and ENTRYPOINT or CMD starts itself: it needs the right to be executed, and a first line #!. */
export const startedFiles: Rule = (context) => {
  const stage = finalStage(context.document);
  if (stage === null) return [];
  const start = stage.entrypoint ?? stage.cmd;
  const path = start === null ? null : startedPath(start.value, stage);
  if (start === null || path === null) return [];
  const copy = stage.copies.findLast(({ target, certain }) => certain && target === path);
  const instruction = stage.instructions.find(({ pointer }) => pointer === copy?.instruction);
  if (copy === undefined || instruction === undefined || copy.from !== null) return [];
  // The rule of Flywheel for its run script says the same.
  if (path.startsWith('/flywheel/')) return [];
  return [
    ...withoutRight(copy, instruction, start, stage, context),
    ...withoutFirstLine(copy, start, stage, context),
  ];
};

/** The path that is started, absolute; null where a shell, a variable or the search path decides. */
function startedPath({ json, words }: StartCommand, { workdir }: FinalStage): string | null {
  const [first = ''] = json
    ? words
    : (words[0] ?? '')
        .trim()
        .replace(/^exec\s+/, '')
        .split(/\s+/);
  if (!/^(?:\/|\.\/)[\w./-]+$/.test(first)) return null;
  return first.startsWith('/') || workdir !== null ? absolutePath(first, workdir?.value ?? '/') : null;
}

function withoutRight(
  copy: CopiedPath,
  { flags, arguments: words, pointer }: PlacedInstruction,
  start: Given<StartCommand>,
  stage: FinalStage,
  { document, neighbours, platform }: Context,
): Finding[] {
  const inline = words.some((word) => heredocMark(word)?.name === copy.source);
  const name = copy.target.slice(copy.target.lastIndexOf('/') + 1);
  const script =
    inline ||
    /\.(?:sh|bash|py|pl|r)$/i.test(copy.source) ||
    neighbours.some(({ path, text }) => path === sourcePath(copy) && text.startsWith('#!'));
  const given = flags.some(({ name: flag }) => flag === 'chmod') || mayGiveRight(stage);
  if (!script || given || copy.keyword !== 'COPY') return [];
  const insert = keySpan(pointer, document).end;
  const alone = words.length === 2;
  const classic = platform === 'RAIVEN';
  return [
    {
      id: 'not-executable',
      severity: inline ? 'warning' : 'hint',
      message: inline
        ? `${copy.target} is started and cannot be executed: COPY writes a text of the Dockerfile without this right.`
        : `${copy.target} is started itself, so it must be executable, and nothing here sees to it.`,
      help: classic
        ? `Add RUN chmod +x ${copy.target}, or start it through its interpreter.`
        : inline
          ? 'Write COPY --chmod=755.'
          : 'If it lacks this right, the container stops with "permission denied": files made on Windows or uploaded by a browser have lost it. COPY --chmod=755 gives it for certain.',
      pointer: start.pointer,
      span: valueSpan(start.pointer, document),
      related: [{ message: `${name} is copied here.`, span: valueSpan(copy.pointer, document) }],
      fixes:
        alone && !classic
          ? [
              {
                title: 'Copy it with --chmod=755',
                preferred: inline,
                edits: [{ start: insert, end: insert, text: ' --chmod=755' }],
              },
            ]
          : [],
    },
  ];
}

/** A RUN that changes rights, or a program that may. */
function mayGiveRight({ instructions }: FinalStage): boolean {
  return instructions.some(
    ({ keyword, rest, heredocs }) =>
      keyword === 'RUN' &&
      (/chmod|install\s+-|\bcp\b|\bmv\b|sed\s+-i|dos2unix/.test(rest) || heredocs.length > 0),
  );
}

/** A script without `#!` is no program: exec format error. */
function withoutFirstLine(
  copy: CopiedPath,
  start: Given<StartCommand>,
  stage: FinalStage,
  { document, neighbours }: Context,
): Finding[] {
  const file = neighbours.find(({ path }) => path === sourcePath(copy));
  const script = /\.(?:sh|bash|py|pl|r)$/i.test(copy.source);
  // A shell starts such a file nevertheless.
  if (file === undefined || !script || !start.value.json || file.text.startsWith('#!')) return [];
  if (file.text === '' || stage.instructions.some(({ keyword }) => keyword === 'SHELL')) return [];
  const bom = file.text.startsWith('\uFEFF');
  const first = file.text.search(/[\n\r]|$/);
  return [
    {
      id: 'no-interpreter',
      severity: 'warning',
      message: `${copy.target} is started itself, and ${bom ? 'a byte order mark stands in front of its #!' : 'its first line does not name an interpreter'}, so the container stops with "exec format error".`,
      help: bom
        ? 'Save the file without a byte order mark.'
        : `Begin ${file.path} with a line such as #!/bin/sh or #!/usr/bin/env python3, or start it through its interpreter.`,
      pointer: start.pointer,
      span: valueSpan(start.pointer, document),
      related: [
        {
          message: 'Its first line.',
          span: { start: 0, end: Math.max(first, 1) },
          neighbour: file,
        },
      ],
    },
  ];
}

function sourcePath({ source }: CopiedPath): string {
  return source.replace(/^(?:\.?\/)+/, '');
}

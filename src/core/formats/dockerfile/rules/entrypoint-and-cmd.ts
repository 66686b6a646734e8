import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';

/** ENTRYPOINT and CMD that do not go together. */
export const entrypointAndCmd: Rule = ({ document }) => {
  const stage = finalStage(document);
  if (stage === null || stage.entrypoint === null || stage.cmd === null) return [];
  const { entrypoint, cmd } = stage;
  if (entrypoint.value.words.length === 0 || cmd.value.words.length === 0) return [];
  const related = [{ message: 'This is the ENTRYPOINT.', span: keySpan(entrypoint.pointer, document) }];
  const place = { pointer: cmd.pointer, span: keySpan(cmd.pointer, document), related };
  if (!entrypoint.value.json) {
    // The shell gets CMD as its own arguments, which few use.
    if (/\$\{?[@*\d]/.test(entrypoint.value.words[0] ?? '')) return [];
    return [
      {
        id: 'cmd-ignored',
        severity: 'warning',
        message: 'This CMD has no effect, as the ENTRYPOINT is in shell form and takes no arguments.',
        help: 'Write ENTRYPOINT as a JSON list, or remove CMD.',
        ...place,
      },
    ];
  }
  if (cmd.value.json) return [];
  return [
    {
      id: 'cmd-as-arguments',
      severity: 'warning',
      message:
        'The ENTRYPOINT gets /bin/sh, -c and this whole text as its arguments, as CMD is in shell form.',
      help: 'Write CMD as a JSON list of the arguments for the ENTRYPOINT.',
      ...place,
    },
  ];
};

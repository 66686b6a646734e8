import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';

/** The worker gives no command (run.py, docker.containers.run without one, at 7908636): the image must have its own. */
export const start: Rule = ({ document }) => {
  const stage = finalStage(document);
  if (stage === null || stage.cmd !== null || (stage.entrypoint?.value.words.length ?? 0) > 0) return [];
  return [
    {
      id: 'no-command',
      severity: 'warning',
      message: 'Nothing here says what to run: there is no CMD and no ENTRYPOINT.',
      help: 'RAIVEN gives no command. An image such as python then starts an empty prompt, ends at once with exit code 0, and the run counts as complete without any output. Add CMD ["python", "main.py"].',
      pointer: stage.base.pointer,
      span: keySpan(stage.base.pointer, document),
    },
  ];
};

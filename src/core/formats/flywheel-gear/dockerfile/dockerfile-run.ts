import { own } from '../../../document/as-object.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { arrives, GEAR_FOLDER, type GearImage, gearImage } from './dockerfile-gear.ts';

/** Without a command in the manifest Flywheel starts /flywheel/v0/run, which must be there and executable. */
export const dockerfileRun: Rule = (context) => {
  const gear = gearImage(context);
  if (gear === null || own(gear.manifest.document?.value, 'command') !== undefined) return [];
  const answer = arrives('run', gear.stage);
  if (answer === 'yes') return executable(gear, context);
  if (answer === 'unknown') return [];
  const { pointer } = gear.stage.base;
  return [
    {
      id: 'dockerfile/flywheel-run',
      severity: 'warning',
      message: `Nothing in the image can be started: the manifest has no command, and no file comes to ${GEAR_FOLDER}/run.`,
      help: 'Add "command" to the manifest, python3 main.py for instance, or copy an executable called run into the folder.',
      pointer,
      span: keySpan(pointer, context.document),
      related:
        gear.manifest.document === null
          ? []
          : [
              {
                message: 'The manifest has no command.',
                span: keySpan('', gear.manifest.document),
                neighbour: gear.manifest,
              },
            ],
    },
  ];
};

function executable({ stage }: GearImage, { document }: Context): Finding[] {
  const copy = stage.copies.find(({ target }) => target === `${GEAR_FOLDER}/run`);
  const flags = stage.instructions.find(({ pointer }) => pointer === copy?.instruction)?.flags ?? [];
  const isMade = stage.instructions.some(({ keyword, rest }) => keyword === 'RUN' && /\bchmod\b/.test(rest));
  if (copy === undefined || isMade || flags.some(({ name }) => name === 'chmod')) return [];
  return [
    {
      id: 'dockerfile/flywheel-run-mode',
      severity: 'hint',
      message: `${GEAR_FOLDER}/run keeps the mode that the file has on your disk; where it is not executable, the gear cannot start.`,
      help: 'Write COPY --chmod=0755, or add RUN chmod +x.',
      pointer: copy.pointer,
      span: valueSpan(copy.pointer, document),
    },
  ];
}

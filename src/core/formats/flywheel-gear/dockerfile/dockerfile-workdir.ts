import type { FinalStage } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import { partImage } from '../../dockerfile/base-image.ts';
import type { Rule } from '../../format-definition.ts';
import { GEAR_FOLDER, gearImage } from './dockerfile-gear.ts';
import { insertInstruction } from './dockerfile-insert.ts';

/** Bases that set no WORKDIR, so that a container of them starts in `/`. Not every base is so: `golang` starts in /go. */
const WITHOUT_WORKDIR: ReadonlySet<string> = new Set([
  'alpine',
  'buildpack-deps',
  'busybox',
  'debian',
  'node',
  'nvidia/cuda',
  'python',
  'ruby',
  'rust',
  'scratch',
  'ubuntu',
]);

/**
 * Flywheel starts a gear in /flywheel/v0 wherever WORKDIR points (specification 0.3.0, The run target and environment).
 * Silent where only the base image knows where that is: a base made for gears has set it.
 */
export const dockerfileWorkdir: Rule = (context) => {
  const gear = gearImage(context);
  const workdir = gear?.stage.workdir ?? null;
  if (gear === null || workdir?.value === GEAR_FOLDER || workdir?.value.includes('$') === true) return [];
  if (isLeftToBase(gear.stage)) return [];
  const pointer = workdir?.pointer ?? gear.stage.base.pointer;
  const line = `WORKDIR ${GEAR_FOLDER}`;
  return [
    {
      id: 'dockerfile/flywheel-workdir',
      severity: 'hint',
      message:
        workdir === null
          ? `The image has no WORKDIR, and Flywheel starts the gear in ${GEAR_FOLDER}.`
          : `The image starts in ${quote(workdir.value)}, and Flywheel starts the gear in ${GEAR_FOLDER}.`,
      help: `Write ${line}: then relative paths mean the same in a plain docker run and in a run of the gear.`,
      pointer,
      span: workdir === null ? keySpan(pointer, context.document) : valueSpan(pointer, context.document),
      fixes: [
        {
          title: `Add ${line}`,
          preferred: false,
          edits: insertInstruction(line, gear.stage, context.document),
        },
      ],
    },
  ];
};

/** No WORKDIR here, or none but relative ones, upon a base of which it is not known where it starts. */
function isLeftToBase({ base, instructions }: FinalStage): boolean {
  if (base.value !== null && WITHOUT_WORKDIR.has(partImage(base.value).name)) return false;
  const own = instructions.filter(({ keyword }) => keyword === 'WORKDIR');
  return own.every(({ arguments: [path = ''] }) => !/^["']?[/$]/.test(path));
}

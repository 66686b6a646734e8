import { quote } from '../../wording/quote.ts';
import type { RunRequest } from '../run-request.ts';
import type { Gear } from './gear.ts';

/** What Flywheel does otherwise, or cannot be done here, one sentence each. */
export function gearNotes(gear: Gear, request: RunRequest): string[] {
  const { environment, capabilities, inputs } = gear;
  return [
    environment.size > 0
      ? 'The environment of the manifest is set over the ENV of the image, as by the command line tool of Flywheel; its specification promises no variable of the image but PATH.'
      : 'The gear gets the ENV of its image, as by the command line tool of Flywheel; its specification promises no variable but PATH.',
    'The ENTRYPOINT of the image does not count: bash runs the command, as on Flywheel.',
    'This manifest.json lies over the one in the image, whatever that says.',
    ...(inputs.length > 0
      ? [
          'What only a Flywheel site knows (hierarchy, destination, what is known of a file) is made up in config.json.',
        ]
      : []),
    ...(inputs.some(({ base }) => base === 'file')
      ? ['On Flywheel a gear may change its inputs; here they are read-only.']
      : []),
    ...capabilities
      .filter((name) => /gpu|cuda/i.test(name) && request.gpus === null)
      .map(
        (name) =>
          `The capability ${quote(name)} gives no GPU: a Flywheel site assigns it, and here --gpus all does.`,
      ),
    ...user(gear, request),
  ];
}

/** Flywheel runs gears as root unless `custom.flywheel` says otherwise (kofalt/core 3b19171, a copy of its server, api/jobs/jobs.py). */
function user({ user: wanted }: Gear, { neighbours }: RunRequest): string[] {
  if (wanted !== null)
    return [
      `On Flywheel the gear runs as the user ${wanted}, as custom/flywheel says; here as its image says.`,
    ];
  const dockerfile = neighbours.find(({ path }) => path === 'Dockerfile')?.text ?? '';
  const [, last] = [...dockerfile.matchAll(/^\s*USER\s+(\S+)/gim)].at(-1) ?? [];
  return last === undefined || /^(?:root|0)(?::|$)/.test(last)
    ? []
    : [`On Flywheel the gear runs as root; here as ${last}, as the USER of its Dockerfile says.`];
}

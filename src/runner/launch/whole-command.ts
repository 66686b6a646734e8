import type { ContainerRun } from '../../core/index.ts';
import type { ReadyImage } from './image/ready-image.ts';

/**
 * The command of a run, all words of it, as the engine puts it together: an ENTRYPOINT that is replaced takes the image's
 * CMD with it (moby, `runconfig.Merge`).
 */
export function wholeCommand(
  { entrypoint, command }: ContainerRun,
  { config }: ReadyImage,
): readonly string[] {
  const cmd = command ?? (entrypoint === null ? config.cmd : []);
  return [...(entrypoint ?? config.entrypoint), ...cmd];
}

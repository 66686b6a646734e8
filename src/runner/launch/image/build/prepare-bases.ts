import { buildPlan } from '../../../../core/index.ts';
import { unlessAbsent } from '../../../engine/absent.ts';
import { LaunchFailure } from '../../launch-failure.ts';
import type { LaunchOptions } from '../../launch-options.ts';
import { pullImage } from '../named/pull-image.ts';
import { buildFailure } from './build-failure.ts';

/**
 * Has every image that a Dockerfile needs on the engine, and gives their ids. Builders would pull them too, but BuildKit
 * keeps them to itself: this way a pull shows its progress, is given the user's log-in, and a base that has moved is seen.
 * One that cannot be pulled is the builder's business where it may have it in its cache (no network).
 * @throws LaunchFailure at the line that names an image which does not exist
 */
export async function prepareBases(
  { dockerfile, text }: { readonly dockerfile: string; readonly text: string },
  platform: string | null,
  options: LaunchOptions,
): Promise<readonly string[]> {
  const { docker } = options.engine;
  const ids: string[] = [];
  for (const { name, line } of buildPlan(text).images) {
    if (!(await isHere(options, name))) await pull(name, line);
    const seen = await unlessAbsent(docker.getImage(name).inspect());
    ids.push(`${name} ${seen?.Id ?? 'unknown'}`);
  }
  return ids;

  async function pull(name: string, line: number): Promise<void> {
    try {
      await pullImage({ name, platform, auth: null }, options);
    } catch (error) {
      if (!(error instanceof LaunchFailure) || error.status === 'cancelled') throw error;
      const [problem] = error.problems;
      if (problem === undefined || problem.id === 'run/pull-failed') return;
      const words = `${problem.message}`;
      const built = buildFailure({ dockerfile, text, words, step: null, output: '' });
      const [own, ...known] = built.problems;
      if (own === undefined) throw error;
      const message = `The build failed at ${dockerfile}:${line}: ${words}`;
      throw new LaunchFailure('failed', [{ ...own, message, help: problem.help }, ...known], '', {
        cause: error,
      });
    }
  }
}

async function isHere({ engine: { docker } }: LaunchOptions, name: string): Promise<boolean> {
  return (await unlessAbsent(docker.getImage(name).inspect())) !== null;
}

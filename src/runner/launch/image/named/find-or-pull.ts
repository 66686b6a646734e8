import { LaunchFailure } from '../../launch-failure.ts';
import type { LaunchOptions } from '../../launch-options.ts';
import { describeImage } from '../describe/describe-image.ts';
import { samePlatform } from '../describe/platform.ts';
import type { ReadyImage } from '../ready-image.ts';
import { pullFailure } from './pull-failure.ts';
import { pullImage, type Wanted } from './pull-image.ts';

/**
 * An image that the engine has under this name and for this platform, else pulls.
 * @throws LaunchFailure
 */
export async function findOrPull(wanted: Wanted, options: LaunchOptions): Promise<ReadyImage> {
  const { name, platform } = wanted;
  const here = await describeImage(options.engine, name);
  if (here !== null && samePlatform(here.architecture, platform)) return here;
  await pullImage(wanted, options);
  const pulled = await describeImage(options.engine, name);
  if (pulled !== null && samePlatform(pulled.architecture, platform)) return pulled;
  // Some engines and registries hand out an image for another platform without a word.
  const words =
    pulled === null
      ? 'it was pulled and is not there'
      : `no matching manifest: it is for ${pulled.architecture}`;
  const circumstances = { trouble: null, loggedIn: false, nearest: null };
  throw new LaunchFailure('failed', pullFailure({ name, platform, words, ...circumstances }));
}

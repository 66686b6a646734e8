import type Docker from 'dockerode';
import { unlessAbsent } from '../../cleanup/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import type { ReadyImage } from '../ready-image.ts';
import { isStandIn } from './stand-ins.ts';

/** An image of the engine under the name by which it was found; null where there is none. */
export async function describeImage(engine: Engine, name: string): Promise<ReadyImage | null> {
  const seen = await unlessAbsent(engine.docker.getImage(name).inspect());
  if (seen === null) return null;
  return {
    name,
    id: seen.Id,
    base: (await isStandIn(engine, seen)) ? 'stand-in' : hasDigest(seen) ? 'pulled' : 'local',
    architecture: architectureOf(seen),
    config: {
      user: seen.Config.User ?? '',
      entrypoint: words(seen.Config.Entrypoint),
      cmd: words(seen.Config.Cmd),
      env: seen.Config.Env ?? [],
      workdir: seen.Config.WorkingDir ?? '',
    },
  };
}

/** Only what came from a registry or went to one has a digest there. */
function hasDigest({ RepoDigests: digests }: Docker.ImageInspectInfo): boolean {
  return (digests ?? []).length > 0;
}

/** The first variant of an architecture is not written, as in docker's own words. */
function architectureOf(seen: Docker.ImageInspectInfo & { Variant?: unknown }): string {
  const { Os: os, Architecture: architecture } = seen;
  const variant = typeof seen.Variant === 'string' ? seen.Variant : '';
  const isUsual = variant === '' || (architecture === 'arm64' && variant === 'v8');
  return isUsual ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

function words(given: string | readonly string[] | null | undefined): readonly string[] {
  return typeof given === 'string' ? [given] : (given ?? []);
}

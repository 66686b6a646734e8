import type Docker from 'dockerode';
import { unlessAbsent } from '../../../engine/absent.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { ReadyImage } from '../ready-image.ts';
import { normalPlatform } from './platform.ts';
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

function architectureOf(seen: Docker.ImageInspectInfo & { Variant?: unknown }): string {
  const { Os: os, Architecture: architecture, Variant: variant } = seen;
  const own = `${os}/${architecture}`;
  return normalPlatform(typeof variant === 'string' && variant !== '' ? `${own}/${variant}` : own);
}

function words(given: string | readonly string[] | null | undefined): readonly string[] {
  return typeof given === 'string' ? [given] : (given ?? []);
}

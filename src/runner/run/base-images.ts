import type { Example, HostClass, RecordEntry } from '../../docs/index.ts';
import { unlessAbsent } from '../cleanup/absent.ts';
import type { Engine } from '../engine/engine.ts';

/** Says of an image that it is no upstream image (scripts/stand-ins). */
const STAND_IN_LABEL = 'org.waybill.stand-in';

/** The base images that an example's Dockerfiles and containers named, and where each came from. */
export async function baseImages(
  { docker }: Engine,
  example: Example,
  used: readonly string[],
): Promise<RecordEntry['bases']> {
  const files = example.steps.filter(
    (step) => step.kind === 'write' && /(?:^|\/)Dockerfile|\.Dockerfile$/.test(step.path),
  );
  const named = files.flatMap((step) => (step.kind === 'write' ? fromLines(step.content) : []));
  const names = [...new Set([...named, ...used])].sort();
  const bases = await Promise.all(
    names.map(async (name) => {
      const image = await unlessAbsent(docker.getImage(name).inspect());
      if (image === null) return null;
      const standIn = image.Config.Labels?.[STAND_IN_LABEL] !== undefined;
      const origin = standIn ? 'stand-in' : (image.RepoDigests?.length ?? 0) > 0 ? 'pulled' : 'local';
      return { name, id: image.Id, origin } as const;
    }),
  );
  return bases.filter((base) => base !== null);
}

/** Images behind FROM, without the file's own stages and names that a variable makes. */
function fromLines(dockerfile: string): readonly string[] {
  const lines = [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/gim)];
  const stages = new Set(lines.map(([, , stage]) => stage?.toLowerCase()));
  const images = lines.flatMap(([, image]) => (image === undefined ? [] : [image]));
  return images.filter(
    (image) => image !== 'scratch' && !image.includes('$') && !stages.has(image.toLowerCase()),
  );
}

/** `stand-in` as soon as one base is; `none` without any. */
export function baseClass(bases: RecordEntry['bases']): HostClass['base'] {
  if (bases.length === 0) return 'none';
  return bases.some(({ origin }) => origin === 'stand-in') ? 'stand-in' : 'real';
}

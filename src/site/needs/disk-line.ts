import type { DiskUse, RecordEntry } from '../../docs/index.ts';
import { inOneLine } from '../badge/need-words.ts';

/** What the images of runs take on the disk, as it was measured; null where a run used images and did not measure them. */
export function diskLine(runs: readonly RecordEntry[]): string | null {
  const measured = runs.flatMap(({ disk }) => (disk === undefined ? [] : [disk]));
  const unmeasured = runs.some(({ disk, bases }) => disk === undefined && bases.length > 0);
  if (unmeasured || measured.length === 0) return null;
  const bases = new Map<string, number>();
  for (const [name, bytes] of measured.flatMap((disk) => [...basesOf(disk)]))
    bases.set(name, Math.min(bytes, bases.get(name) ?? bytes));
  const own = [...bases].filter(([name]) => isId(name));
  for (const [name] of own) bases.delete(name);
  const built = [...own.map(([, bytes]) => bytes), ...measured.map((disk) => disk.built)].reduce(sum, 0);
  const all = [...bases.values()].reduce(sum, built);
  const parts = [
    ...[...bases].map(([name, bytes]) => `${about(bytes)} for the image \`${name}\``),
    ...(built >= 500_000
      ? [`${about(built)} for ${bases.size === 0 ? 'images' : 'what is built on top'}`]
      : []),
  ];
  const standIn = runs.some(({ host }) => host.base === 'stand-in');
  const source = standIn
    ? ' This was measured on stand-ins for the base images; the real ones differ in size.'
    : '';
  const packed =
    'What is downloaded is packed, and smaller; what a build keeps for the next one comes on top.';
  if (parts.length === 1) return `Disk: about ${parts[0]}. ${packed}${source}`;
  return `Disk: about ${about(all)}: ${inOneLine(parts)}. ${packed}${source}`;
}

/**
 * The bases of one run, each under its short name: `docker.io/library/debian` is the image `debian`. What two of them share was
 * measured with the first one; where runs differ, the one with the smaller figure had that first one too.
 */
function basesOf({ bases }: DiskUse): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { name, bytes } of bases) {
    const short = name.replace(/^docker\.io\/(library\/)?/, '');
    sizes.set(short, bytes + (sizes.get(short) ?? 0));
  }
  return sizes;
}

/** An image without a name is one that `waybill run` has built, now or before. */
function isId(name: string): boolean {
  return name.startsWith('sha256:');
}

function sum(a: number, b: number): number {
  return a + b;
}

/** Two digits of what was measured: the next engine, or the next version of a base, has another third one. */
function about(bytes: number): string {
  if (bytes < 1e6) return 'less than 1 MB';
  const megabytes = bytes / 1e6;
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`;
  const step = megabytes < 100 ? 1 : 10;
  return `${Math.round(megabytes / step) * step} MB`;
}

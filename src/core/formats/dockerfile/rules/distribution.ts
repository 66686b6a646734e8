import type { BaseImage } from '../base-image.ts';

/** What is known of the system in a base image, told by its name and tag. */
export interface Distribution {
  readonly id: 'debian' | 'ubuntu' | 'alpine';
  /** The release as a number: 12, 24.04, 3.19. Null where the tag does not tell. */
  readonly release: number | null;
  /** True where Python and pip come from the image's maker, outside the system's own packages. */
  readonly ownPython: boolean;
}

const DEBIAN: Readonly<Record<string, number>> = {
  jessie: 8,
  stretch: 9,
  buster: 10,
  bullseye: 11,
  bookworm: 12,
  trixie: 13,
};
const UBUNTU: Readonly<Record<string, number>> = {
  trusty: 14.04,
  xenial: 16.04,
  bionic: 18.04,
  focal: 20.04,
  jammy: 22.04,
  noble: 24.04,
};

/** Images that are built upon Debian or, where the tag says so, Alpine. */
const ON_DEBIAN = new Set(['python', 'node', 'golang', 'rust', 'buildpack-deps', 'openjdk', 'ruby', 'gcc']);

/** The distribution of a base image; null where its name does not tell for certain. */
export function distributionOf({ name, tag }: BaseImage): Distribution | null {
  const text = tag ?? '';
  if (name === 'debian') return { id: 'debian', release: debianRelease(text), ownPython: false };
  if (name === 'ubuntu') return { id: 'ubuntu', release: ubuntuRelease(text), ownPython: false };
  if (name === 'alpine') return { id: 'alpine', release: alpineRelease(text), ownPython: false };
  if (name === 'nvidia/cuda' && /ubuntu/.test(text))
    return { id: 'ubuntu', release: ubuntuRelease(/ubuntu([\d.]+)/.exec(text)?.[1] ?? ''), ownPython: false };
  if (!ON_DEBIAN.has(name)) return null;
  const ownPython = name === 'python';
  const alpine = /(?:^|-)alpine([\d.]*)$/.exec(text);
  if (alpine !== null) return { id: 'alpine', release: alpineRelease(alpine[1] ?? ''), ownPython };
  const suite = Object.keys(DEBIAN).find((word) => text.split('-').includes(word));
  return { id: 'debian', release: suite === undefined ? null : (DEBIAN[suite] ?? null), ownPython };
}

function debianRelease(tag: string): number | null {
  const [word = ''] = tag.split('-');
  return DEBIAN[word] ?? (/^\d+(?:\.\d+)?$/.test(word) ? Math.trunc(Number(word)) : null);
}

function ubuntuRelease(tag: string): number | null {
  const [word = ''] = tag.split('-');
  return UBUNTU[word] ?? (/^\d\d\.\d\d/.test(word) ? Number(word.slice(0, 5)) : null);
}

/** 3.9 comes before 3.19, so the second number counts as hundredths: 3.09 and 3.19. */
function alpineRelease(tag: string): number | null {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(tag) ?? [];
  return major === undefined || minor === undefined ? null : Number(major) + Number(minor) / 100;
}

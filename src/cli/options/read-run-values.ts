import { InvalidArgumentError } from 'commander';

/** `NAME=PATH`; the name is null where only a path was given. */
export interface TypedInput {
  readonly name: string | null;
  readonly path: string;
}

/** `KEY=VALUE`. */
export interface TypedSetting {
  readonly key: string;
  readonly value: string;
}

/** `SRC=DST` of `--mount`: a path of this host, and an absolute one in the container. */
export interface TypedMount {
  readonly source: string;
  readonly target: string;
}

/** Options that may be given again and again are collected in their order. */
export function collect<Value>(read: (text: string) => Value) {
  return (text: string, before: readonly Value[] | undefined): readonly Value[] => [
    ...(before ?? []),
    read(text),
  ];
}

/** What stands before the first `=` is a name, unless it is part of a path. */
export function readInput(text: string): TypedInput {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(at, 0));
  const isPath = at < 0 || name.includes('/');
  if (text === '' || at === 0) throw new InvalidArgumentError('NAME=PATH: --input images=scans/.');
  if (isPath) return { name: null, path: text };
  if (at === text.length - 1) throw new InvalidArgumentError(`${name} is bound to an empty path.`);
  return { name, path: text.slice(at + 1) };
}

/** A key and its value, which may be empty and may hold `=` itself. */
export function readSetting(text: string): TypedSetting {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('KEY=VALUE: --set threshold=0.5.');
  return { key: text.slice(0, at), value: text.slice(at + 1) };
}

/** The last `=` parts them, as a path of this host holds one more often than one in a container. */
export function readMount(text: string): TypedMount {
  const at = text.lastIndexOf('=');
  const [source, target] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (source === '' || !target.startsWith('/')) {
    throw new InvalidArgumentError('SRC=DST, the second an absolute path in the container: src=/app/src.');
  }
  return { source, target };
}

/** How many GPUs a container gets, whatever its manifest says. */
export function readGpus(text: string): 'all' | 'none' | number {
  if (text === 'all' || text === 'none') return text;
  const count = Number(text);
  if (/^\d{1,3}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('all, none, or a whole number from 1.');
}

/** As docker takes it: operating system, architecture, variant. */
export function readPlatform(text: string): string {
  if (/^linux\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(text)) return text;
  throw new InvalidArgumentError('linux and an architecture: linux/amd64, linux/arm64.');
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** The longest wait of a timer of Node, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

/** `90s`, `10m`, `1.5h` in milliseconds. */
export function readTimeout(text: string): number {
  const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const ms = Math.round(Number(amount) * (MILLISECONDS[unit] ?? 0));
  if (ms > 0 && ms <= LONGEST_MS) return ms;
  throw new InvalidArgumentError('a number and s, m or h, up to 596h: 90s, 10m, 2h.');
}

/** How many containers run side by side. */
export function readJobs(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= 100) return count;
  throw new InvalidArgumentError('a whole number from 1 to 100.');
}

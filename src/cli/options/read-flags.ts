import type { Flag } from './flag.ts';

/** Options by their names, a text or true, and all else. */
export interface ReadFlags {
  readonly values: ReadonlyMap<string, string | true>;
  readonly paths: readonly string[];
}

/**
 * Reads long options and paths in one walk. Node's `util.parseArgs` takes a time that grows with the square of their number:
 * for 1,000 paths more than to judge them.
 * @returns null for all that is not plain: an unknown or short option, a value that is missing or not asked for
 */
export function readFlags(args: readonly string[], flags: readonly Flag[]): ReadFlags | null {
  const takesValue = new Map(flags.map(({ name, value }) => [name, value !== undefined]));
  const values = new Map<string, string | true>();
  const paths: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      paths.push(arg);
      continue;
    }
    if (arg === '--') return { values, paths: [...paths, ...args.slice(at + 1)] };
    const [, name = '', , given] = /^--([^=]*)(=([\s\S]*))?$/.exec(arg) ?? [];
    const wanted = takesValue.get(name);
    if (wanted === undefined || (!wanted && given !== undefined)) return null;
    if (wanted && given === undefined) at += 1;
    const value = wanted ? (given ?? args[at]) : true;
    // What looks like an option is none's value here; the full reader decides.
    if (value === undefined || (given === undefined && value !== true && /^-./.test(value))) return null;
    values.set(name, value);
  }
  return { values, paths };
}

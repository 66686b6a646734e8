import type { GivenFile } from '../../state/state.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { isSecretKey } from './is-secret-key.ts';
import { type Literal, literalsIn } from './literals-in.ts';
import { TOKEN_SHAPES } from './token-shapes.ts';

/** A place that looks like a secret. What stands there is never repeated. */
export interface Secret {
  /** Which of the files, from 0. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
  /** In words: `the value of "password"`, `a GitHub token`. */
  readonly what: string;
}

type Place = Pick<Secret, 'start' | 'end' | 'what'>;

/** A reader needs no more to see that a text is full of them. */
const MOST_SECRETS = 50;

/** `NAME=value` and `--name value`, in a shell's line, a list of variables or an address. */
const ASSIGNED =
  /(?<![\w$-])(?:(?<name>[A-Za-z_][\w-]{0,80})=|--(?<option>[A-Za-z][\w-]{0,80})(?:=|[^\S\n]{1,3}(?!-)))(?<value>"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s"',;&|)\\]{1,500})/g;

/** `ENV NAME value`, as Dockerfiles may have it. */
const ENV_LINE = /^[^\S\n]*ENV[^\S\n]+(?<name>\w{1,80})[^\S\n]+(?<value>[^\s=][^\n]*)$/gim;

/** Keys of an object that says the name of something whose value stands beside it. */
const NAMING = /^(?:name|key|identifier|id|title|variable)$/i;
const VALUED = /^(?:value|default)$/i;

/** What stands in `auth` and need not be kept secret. */
const PUBLIC = /^(?:user|username|login|email|type|method|scheme|realm)$/i;

/**
 * The places of some files that look like secrets, in their order. It works by names and by looks, on texts of any kind, and
 * may be wrong either way: a reason to ask, not to refuse.
 */
export function secretsIn(files: readonly Pick<GivenFile, 'text'>[]): Secret[] {
  return files
    .flatMap(({ text }, file) => {
      const places = apart([...byLooks(text), ...byNames(text), ...assigned(text)]);
      return places
        .slice(0, MOST_SECRETS)
        .map((place) => ({ file, ...place, line: lineOf(text, place.start) }));
    })
    .slice(0, MOST_SECRETS);
}

function byLooks(text: string): Place[] {
  return TOKEN_SHAPES.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !isPlaceholder(found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, what })),
  );
}

function byNames(text: string): Place[] {
  const literals = literalsIn(text);
  const named = new Map(
    literals
      .filter(({ key, value }) => key !== null && NAMING.test(key) && isSecretKey(value))
      .map(({ owner, value }) => [owner, value]),
  );
  return literals.flatMap((literal, index) => {
    const { start, end } = literal;
    const what =
      whatItIs(literal, named.get(literal.owner) ?? null) ?? behindOption(literal, literals[index - 1]);
    return what === null ? [] : [{ start, end, what }];
  });
}

/** @param named the secret name that another value of the same object says */
function whatItIs({ key, within, isInAuth, value }: Literal, named: string | null): string | null {
  if (key !== null && isSecretKey(key)) return isSecretValue(key, value) ? theValueOf(key) : null;
  if (isInAuth && !(key !== null && PUBLIC.test(key)))
    return isSecretValue('auth', value) ? accessData() : null;
  if (key === null || !VALUED.test(key)) return null;
  const name = named ?? (within !== null && isSecretKey(within) ? within : null);
  return name !== null && isSecretValue(name, value) ? theValueOf(name) : null;
}

/** In a list, `--password` may stand before its value. */
function behindOption({ owner, key, value }: Literal, before: Literal | undefined): string | null {
  if (key !== null || before?.owner !== owner) return null;
  const [, option] = /^--?([A-Za-z][\w-]*)$/.exec(before.value) ?? [];
  return option !== undefined && isSecretKey(option) && isSecretValue(option, value)
    ? theValueOf(option)
    : null;
}

function assigned(text: string): Place[] {
  return [...text.matchAll(ASSIGNED), ...text.matchAll(ENV_LINE)].flatMap((match) => {
    const { name, option, value = '' } = match.groups ?? {};
    const key = name ?? option ?? '';
    const plain = value.replace(/^(["'])(.*)\1$/, '$2');
    // `--secret id=token` and `--mount=type=secret` name a secret that is kept elsewhere.
    if (!isSecretKey(key) || /^(?:id|type|src|source|env)=/.test(plain) || !isSecretValue(key, plain))
      return [];
    const end = match.index + match[0].length;
    return [{ start: end - value.length, end, what: theValueOf(key) }];
  });
}

/** Numbers and sentences are secrets only where a password is asked for. */
function isSecretValue(key: string, value: string): boolean {
  if (isPlaceholder(value)) return false;
  if (/pass/i.test(key)) return true;
  return !/^[-+]?[\d.]+$/.test(value) && !/\S\s+\S+\s+\S/.test(value) && !/^(?:\.{0,2}\/|~\/)/.test(value);
}

function theValueOf(key: string): string {
  return `the value of "${key}"`;
}

function accessData(): string {
  return 'access data in "auth"';
}

/** Sorted by place; of those that overlap the one that was found first stays, which is the more telling. */
function apart(places: readonly Place[]): Place[] {
  const ranked = places.map((place, rank) => ({ place, rank })).sort((a, b) => a.place.start - b.place.start);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || next.place.start >= last.place.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ place }) => place);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

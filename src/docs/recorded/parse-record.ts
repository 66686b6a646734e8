import { readJson } from '../read-json.ts';
import type { DiskUse, HostClass, PageRecord, RecordEntry, RecordedSkip } from '../record.ts';

type Check = (value: unknown) => boolean;

/** One check for each field of a type, so that the compiler asks for a new field's check. */
type Shape<T> = Readonly<Record<keyof T, Check>>;

/**
 * Reads the text of a `record.json`. Fields that are not ours are let through.
 * @returns null where the text is no JSON or not the record of a page
 */
export function parseRecord(text: string): PageRecord | null {
  const { value } = readJson(text);
  return isRecord(value) ? value : null;
}

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => typeof value === 'number' && value >= 0;
const isDate: Check = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value));

const isKept = object<RecordEntry['kept'][number]>({
  path: isText,
  bytes: isCount,
  sha256: isText,
  file: isText,
});

const isBase = object<RecordEntry['bases'][number]>({
  name: isText,
  id: isText,
  origin: oneOf('pulled', 'stand-in', 'local'),
});

const isHost = object<HostClass>({
  arch: isText,
  base: oneOf('real', 'stand-in', 'none'),
  gpu: orNull(isText),
});

const isDisk = object<DiskUse>({
  bases: listOf(object<DiskUse['bases'][number]>({ name: isText, bytes: isCount })),
  built: isCount,
});

const isEntry = object<Required<RecordEntry>>({
  example: isText,
  host: isHost,
  verdict: oneOf('passed', 'failed'),
  when: isDate,
  durationMs: isCount,
  key: isText,
  engine: orNull(object<NonNullable<RecordEntry['engine']>>({ name: isText, version: isText })),
  bases: listOf(isBase),
  disk: orAbsent(isDisk),
  kept: listOf(isKept),
});

const isSkip = object<RecordedSkip>({ example: isText, when: isDate, missing: listOf(isText) });

const isRecord = object<Required<PageRecord>>({
  version: (value) => value === 1,
  page: isText,
  entries: listOf(isEntry),
  skips: orAbsent(listOf(isSkip)),
});

function object<T>(shape: Shape<T>): (value: unknown) => value is T {
  const checks = Object.entries<Check>(shape);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return checks.every(([key, check]) => check(fields.get(key)));
  };
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function orAbsent(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function oneOf(...words: readonly string[]): Check {
  return (value) => words.some((word) => word === value);
}

import type { ExampleResult, HostClass, RecordEntry } from '../../../docs/index.ts';

/** What the cache remembers of an example that passed. */
export interface Pass {
  readonly version: 1;
  /** `page.md#greet`, for a person who looks into the folder. */
  readonly example: string;
  /** Of all that could change what the example does, but the ids of its base images. */
  readonly key: string;
  readonly durationMs: number;
  readonly host: HostClass;
  /** The base images that it stood on. */
  readonly bases: RecordEntry['bases'];
  /** Containers that had ended, as warnings are all that a pass may have. */
  readonly leftovers: ExampleResult['leftovers'];
  readonly kept: ExampleResult['kept'];
}

/** Reads a pass as it was written; null where the text is anything else. */
export function parsePass(text: string): Pass | null {
  const value = parsed(text);
  return isPass(value) ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => typeof value === 'number' && value >= 0;

const isPass = object<Pass>({
  version: oneOf(1),
  example: isText,
  key: isText,
  durationMs: isCount,
  host: object<HostClass>({
    arch: isText,
    base: oneOf('real', 'stand-in', 'none'),
    gpu: (value) => value === null || isText(value),
  }),
  bases: listOf(
    object<Pass['bases'][number]>({
      name: isText,
      id: isText,
      origin: oneOf('pulled', 'stand-in', 'local'),
    }),
  ),
  leftovers: listOf(
    object<Pass['leftovers'][number]>({
      kind: oneOf('container'),
      name: isText,
      state: oneOf('exited'),
      severity: oneOf('warning'),
    }),
  ),
  kept: listOf(object<Pass['kept'][number]>({ path: isText, bytes: isCount, sha256: isText })),
});

function object<T>(shape: Readonly<Record<keyof T, Check>>): (value: unknown) => value is T {
  const checks = Object.entries<Check>(shape);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return fields.size === checks.length && checks.every(([key, check]) => check(fields.get(key)));
  };
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

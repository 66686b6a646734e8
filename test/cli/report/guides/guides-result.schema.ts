const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const line = { type: 'integer', minimum: 1 };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: (string | null)[]) => ({ enum: values });
const list = (items: object) => ({ type: 'array', items });
/** All fields are always there; more may be added (CONTRACTS.md). */
const object = (properties: object) => ({ type: 'object', properties, required: Object.keys(properties) });

const FATES = ['file', 'run', 'output', 'checked', 'shown'] as const;

/** The JSON of `waybill guides list|test` as CONTRACTS.md fixes it, with what has been added since. */
export const GUIDES_RESULT_SCHEMA = object({
  version: { const: 1 },
  pages: list(
    object({
      path: text,
      fences: list(
        object({
          line,
          language: text,
          fate: oneOf(...FATES, null),
          judged: orNull(text),
          reason: orNull(text),
          example: orNull(text),
        }),
      ),
      problems: list(
        object({ id: text, severity: oneOf('error', 'warning'), line, message: text, help: text }),
      ),
      examples: list(
        object({
          id: text,
          verdict: oneOf('passed', 'failed', 'skipped', 'not-run'),
          cached: { type: 'boolean' },
          missing: list(text),
          durationMs: { type: 'number', minimum: 0 },
          steps: list(
            object({
              line,
              kind: oneOf('write', 'run', 'compare', 'check', 'verify'),
              verdict: oneOf('passed', 'failed', 'not-run'),
              exitCode: orNull({ type: 'integer' }),
              message: orNull(text),
              diff: orNull(text),
              explained: list(
                object({
                  id: text,
                  title: text,
                  cause: text,
                  remedy: text,
                  line: orNull(line),
                  text: orNull(text),
                }),
              ),
            }),
          ),
          leftovers: list(
            object({
              kind: oneOf('container', 'network', 'volume'),
              name: text,
              state: oneOf('running', 'exited', null),
              severity: oneOf('error', 'warning'),
            }),
          ),
          kept: list(
            object({ path: text, bytes: count, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
          ),
          notes: list(text),
        }),
      ),
    }),
  ),
  summary: object({
    pages: count,
    fences: count,
    fates: object(Object.fromEntries(FATES.map((fate) => [fate, count]))),
    passed: count,
    failed: count,
    skipped: count,
  }),
});

import { BoundPassed, Budget, MAX_SCHEMA_DEPTH } from './budget.ts';
import type { FragmentError } from './fragment-error.ts';
import type { Descend, Frame, Keyword, Run } from './frame.ts';
import type { Interpretation } from './interpretation.ts';
import { SCHEMA_KEYWORDS } from './keywords-of-schemas.ts';
import { VALUE_KEYWORDS } from './keywords-of-values.ts';
import { PatternError } from './pattern/pattern-error.ts';
import { Patterns } from './pattern/patterns.ts';
import { asDict, type PythonDict, type PythonValue } from './python-value.ts';
import { Refusal } from './refusal.ts';
import { resolveReference } from './resolve-reference.ts';

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({ ...VALUE_KEYWORDS, ...SCHEMA_KEYWORDS }),
);

/** A part of a schema that a value is judged by. */
export interface Interpreted {
  /** The whole schema, in which references are looked up; few have any. */
  readonly root: () => PythonValue;
  readonly schema: PythonValue;
  /** Pointer of `schema` in `root`. */
  readonly schemaPath: string;
  readonly instance: PythonValue;
  /** Pointer of the value in its document. */
  readonly instancePath: string;
  /** Shared where several values of one document are judged; absent, each has a budget of its own. */
  readonly budget?: Budget;
}

/**
 * Judges a value by a schema that is somebody's data, without `eval`: with the verdict of Python's jsonschema 4.26
 * (Draft4Validator, no format checker). Never throws; bounded in steps, and so in time, and in depth.
 */
export function interpret({
  root,
  schema,
  schemaPath,
  instance,
  instancePath,
  budget = new Budget(),
}: Interpreted): Interpretation {
  const run: Run = {
    budget,
    patterns: new Patterns(),
    place: { schemaPath, instancePath },
  };
  const base = { schema: root, pointer: '' };
  const outside: Frame = { run, schema: new Map(), schemaPath, base, instancePath, depth: 0 };
  try {
    return { errors: descend(outside, schema, schemaPath, instance, instancePath), stopped: null };
  } catch (error) {
    const place = run.place;
    if (error instanceof BoundPassed)
      return { errors: [], stopped: { kind: 'bound', message: error.message, ...place } };
    if (error instanceof Refusal)
      return { errors: [], stopped: { kind: 'refused', message: error.message, ...place } };
    if (error instanceof PatternError)
      return {
        errors: [],
        stopped: {
          kind: 'refused',
          message: `has a pattern that Python cannot read: ${error.message}`,
          ...place,
        },
      };
    throw error;
  }
}

const descend: Descend = (parent, schema, schemaPath, instance, instancePath) => {
  const { run } = parent;
  run.place = { schemaPath, instancePath };
  run.budget.spend(1);
  if (parent.depth > MAX_SCHEMA_DEPTH) throw new Refusal('leads back to itself without end');
  if (schema === true) return [];
  if (schema === false) return [{ instancePath, schemaPath, keyword: 'not', params: {} }];
  const dict = asDict(schema);
  if (dict === null) throw new Refusal('is no schema');
  const frame: Frame = {
    run,
    schema: dict,
    schemaPath,
    base: baseOf(dict, schemaPath, parent),
    instancePath,
    depth: parent.depth + 1,
  };
  return dict.has('$ref')
    ? follow(frame, instance)
    : [...dict].flatMap(([key, value]) => apply(key, value, instance, frame));
};

function apply(key: string, value: PythonValue, instance: PythonValue, frame: Frame): FragmentError[] {
  const keyword = KEYWORDS.get(key);
  if (keyword === undefined) return [];
  frame.run.place = { schemaPath: `${frame.schemaPath}/${key}`, instancePath: frame.instancePath };
  frame.run.budget.spend(1);
  return keyword(value, instance, frame, descend);
}

/** Beside a `$ref` everything else is ignored. */
function follow(frame: Frame, instance: PythonValue): FragmentError[] {
  frame.run.place = { schemaPath: `${frame.schemaPath}/$ref`, instancePath: frame.instancePath };
  const { schema, pointer } = resolveReference(frame.schema.get('$ref') ?? null, frame);
  return descend(frame, schema, pointer, instance, frame.instancePath);
}

/** An `id` that is no fragment moves the base of references, although gears mean a command line flag by it. */
function baseOf(dict: PythonDict, pointer: string, { base }: Frame): Frame['base'] {
  const id = dict.get('id');
  return typeof id === 'string' && !id.startsWith('#') && !dict.has('$ref')
    ? { schema: () => dict, pointer }
    : base;
}

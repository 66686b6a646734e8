import { childPointer } from '../document/pointer.ts';
import type { FragmentError } from './fragment-error.ts';
import { type Descend, errorAt, type Frame, type Keyword } from './frame.ts';
import { asDict, asList, type PythonDict, type PythonValue } from './python-value.ts';

/** Keywords that apply further schemas, as jsonschema 4.26 judges them by draft-04. */
export const SCHEMA_KEYWORDS: Readonly<Record<string, Keyword>> = {
  properties: (schemas, instance, frame, descend) => {
    const dict = asDict(instance);
    if (dict === null) return [];
    return [...(asDict(schemas) ?? [])].flatMap(([key, schema]) => {
      const value = dict.get(key);
      return value === undefined ? [] : entry(key, value, schema, `properties`, key, frame, descend);
    });
  },
  patternProperties: (schemas, instance, frame, descend) => {
    const dict = asDict(instance);
    if (dict === null) return [];
    const { patterns, budget } = frame.run;
    return [...(asDict(schemas) ?? [])].flatMap(([pattern, schema]) =>
      [...dict]
        .filter(([key]) => patterns.matches(pattern, key, budget))
        .flatMap(([key, value]) => entry(key, value, schema, 'patternProperties', pattern, frame, descend)),
    );
  },
  additionalProperties: (schema, instance, frame, descend) => {
    const dict = asDict(instance);
    if (dict === null) return [];
    const extras = additionalKeys(dict, frame);
    if (schema === false)
      return extras.flatMap((key) => errorAt(frame, 'additionalProperties', { additionalProperty: key }));
    if (asDict(schema) === null) return [];
    const path = `${frame.schemaPath}/additionalProperties`;
    return extras.flatMap((key) =>
      descend(frame, schema, path, dict.get(key) ?? null, childPointer(frame.instancePath, key)),
    );
  },
  items: (schemas, instance, frame, descend) => {
    const items = asList(instance);
    if (items === null) return [];
    const listed = asList(schemas);
    return items.slice(0, listed?.length).flatMap((item, index) => {
      const path = childPointer(frame.instancePath, index);
      return listed === null
        ? descend(frame, schemas, `${frame.schemaPath}/items`, item, path)
        : descend(frame, listed[index] ?? null, `${frame.schemaPath}/items/${index}`, item, path);
    });
  },
  additionalItems: (schema, instance, frame, descend) => {
    const items = asList(instance);
    const listed = frame.schema.get('items');
    // One schema for all items leaves none over, and so does a missing one.
    if (items === null || listed === undefined || asDict(listed) !== null) return [];
    const known = asList(listed)?.length ?? 0;
    if (schema === false)
      return items.length > known ? errorAt(frame, 'additionalItems', { limit: known }) : [];
    if (asDict(schema) === null) return [];
    const path = `${frame.schemaPath}/additionalItems`;
    return items
      .slice(known)
      .flatMap((item, index) =>
        descend(frame, schema, path, item, childPointer(frame.instancePath, known + index)),
      );
  },
  dependencies: (dependencies, instance, frame, descend) => {
    const dict = asDict(instance);
    if (dict === null) return [];
    return [...(asDict(dependencies) ?? [])]
      .filter(([key]) => dict.has(key))
      .flatMap(([key, needed]) => {
        const names = asList(needed);
        if (names === null)
          return descend(
            frame,
            needed,
            childPointer(`${frame.schemaPath}/dependencies`, key),
            instance,
            frame.instancePath,
          );
        return names
          .filter((name) => typeof name === 'string' && !dict.has(name))
          .flatMap((name) => errorAt(frame, 'dependencies', { property: key, missingProperty: name }));
      });
  },
  allOf: (schemas, instance, frame, descend) => branches('allOf', schemas, instance, frame, descend).flat(),
  anyOf: (schemas, instance, frame, descend) => {
    const all = branches('anyOf', schemas, instance, frame, descend);
    if (all.some((errors) => errors.length === 0)) return [];
    return [...all.flat(), ...errorAt(frame, 'anyOf', {})];
  },
  oneOf: (schemas, instance, frame, descend) => {
    const all = branches('oneOf', schemas, instance, frame, descend);
    const fitting = all.filter((errors) => errors.length === 0).length;
    if (fitting === 1) return [];
    return fitting > 1
      ? errorAt(frame, 'oneOf', { passingSchemas: fitting })
      : [...all.flat(), ...errorAt(frame, 'oneOf', {})];
  },
  not: (schema, instance, frame, descend) =>
    descend(frame, schema, `${frame.schemaPath}/not`, instance, frame.instancePath).length > 0
      ? []
      : errorAt(frame, 'not', {}),
};

function branches(
  keyword: string,
  schemas: PythonValue,
  instance: PythonValue,
  frame: Frame,
  descend: Descend,
): FragmentError[][] {
  return (asList(schemas) ?? []).map((schema, index) =>
    descend(frame, schema, `${frame.schemaPath}/${keyword}/${index}`, instance, frame.instancePath),
  );
}

function entry(
  key: string,
  value: PythonValue,
  schema: PythonValue,
  keyword: string,
  step: string,
  frame: Frame,
  descend: Descend,
): FragmentError[] {
  const schemaPath = childPointer(`${frame.schemaPath}/${keyword}`, step);
  return descend(frame, schema, schemaPath, value, childPointer(frame.instancePath, key));
}

/** Upstream joins all patterns to one. */
function additionalKeys(dict: PythonDict, { schema, run }: Frame): string[] {
  const known = asDict(schema.get('properties'));
  const pattern = [
    ...(asDict(schema.get('patternProperties')) ?? new Map<string, PythonValue>()).keys(),
  ].join('|');
  return [...dict.keys()].filter(
    (key) => known?.has(key) !== true && (pattern === '' || !run.patterns.matches(pattern, key, run.budget)),
  );
}

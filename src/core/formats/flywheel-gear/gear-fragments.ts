import { asObject, own } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';
import { type Subschema, subschemas } from '../../fragment/subschemas.ts';

/** Keys of a file input that are no conditions. */
const OWN_KEYS: ReadonlySet<string> = new Set(['base', 'description', 'optional']);

/** The options of a manifest: name, pointer and schema. */
export interface Option extends Subschema {
  readonly name: string;
}

/** Every option that is an object. */
export function optionsOf(manifest: unknown): Option[] {
  return Object.entries(asObject(own(manifest, 'config')) ?? {}).flatMap(([name, value]) => {
    const schema = asObject(value);
    return schema === null ? [] : [{ name, pointer: childPointer('/config', name), schema }];
  });
}

/** The conditions of file inputs, each a fragment of its own. */
export function conditionsOf(manifest: unknown): Subschema[] {
  return Object.entries(asObject(own(manifest, 'inputs')) ?? {}).flatMap(([name, input]) =>
    own(input, 'base') === 'file'
      ? Object.entries(asObject(input) ?? {}).flatMap(([key, value]) => {
          const schema = OWN_KEYS.has(key) ? null : asObject(value);
          return schema === null
            ? []
            : [{ pointer: `${childPointer('/inputs', name)}${childPointer('', key)}`, schema }];
        })
      : [],
  );
}

/** Every schema in options and conditions. */
export function gearFragments(manifest: unknown): Subschema[] {
  return [...optionsOf(manifest), ...conditionsOf(manifest)].flatMap(({ schema, pointer }) =>
    subschemas(schema, pointer),
  );
}

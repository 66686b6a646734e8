import { asObject, own } from '../../document/as-object.ts';
import { onceFor } from '../../document/once-for.ts';
import { childPointer } from '../../document/pointer.ts';
import { type Subschema, subschemas } from '../../fragment/subschemas.ts';

/** Keys of a file input that are no conditions. */
const OWN_KEYS: ReadonlySet<string> = new Set(['base', 'description', 'optional']);

/** The options of a manifest: name, pointer and schema. */
export interface Option extends Subschema {
  readonly name: string;
}

/** So many options and inputs are looked at beyond the schema; real manifests have less than a hundred. */
const MOST = 2000;

/** The options that are objects. Almost all rules ask for them, so they are looked for once. */
export const optionsOf: (manifest: unknown) => readonly Option[] = onceFor((manifest) =>
  firstOptions(manifest, MOST),
);

/** The schemas in options and conditions. */
export const gearFragments: (manifest: unknown) => readonly Subschema[] = onceFor((manifest) =>
  firstFragments(manifest, MOST),
);

/** All of them, however many. */
export function allGearFragments(manifest: unknown): Subschema[] {
  return firstFragments(manifest, Number.POSITIVE_INFINITY);
}

function firstOptions(manifest: unknown, most: number): Option[] {
  return entriesOf(manifest, 'config', most).flatMap(([name, value]) => {
    const schema = asObject(value);
    return schema === null ? [] : [{ name, pointer: childPointer('/config', name), schema }];
  });
}

/** The conditions of file inputs, each a fragment of its own. */
function conditionsOf(manifest: unknown, most: number): Subschema[] {
  return entriesOf(manifest, 'inputs', most).flatMap(([name, input]) =>
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

/** Of more entries than `most` only those in the first ones. */
function firstFragments(manifest: unknown, most: number): Subschema[] {
  return [...firstOptions(manifest, most), ...conditionsOf(manifest, most)].flatMap(({ schema, pointer }) =>
    subschemas(schema, pointer),
  );
}

function entriesOf(manifest: unknown, kind: string, most: number): [string, unknown][] {
  return Object.entries(asObject(own(manifest, kind)) ?? {}).slice(0, most);
}

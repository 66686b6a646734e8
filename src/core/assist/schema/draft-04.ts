import type { Field } from '../../field.ts';
import type { FieldNode } from '../fields/field-node.ts';
import { SCHEMA_TYPE } from './schema-type.ts';

/** A keyword of draft-04: what it takes, in the words of a format's table, and what it means for who sets an option. */
type Keyword = readonly [name: string, type: string, description: string, more?: Partial<Field>];

/** Keywords that say something about any value. */
const COMMON: readonly Keyword[] = [
  ['description', 'text', 'What the value is for, in a sentence for the person who sets it.'],
  ['title', 'text', 'A short name for people. The name of the option is used where there is none.'],
  [
    'default',
    'anything',
    'The value where nobody sets one. It must fit the other keywords, or a run without a change is refused.',
  ],
  ['enum', 'list of anything', 'The only values that are allowed.'],
];

/** Keywords that join schemas. */
const COMBINING: readonly Keyword[] = [
  ['allOf', 'list of schemas', 'The value must fit all of these schemas.'],
  ['anyOf', 'list of schemas', 'The value must fit at least one of these schemas.'],
  ['oneOf', 'list of schemas', 'The value must fit exactly one of these schemas.'],
  ['not', SCHEMA_TYPE, 'The value must not fit this schema.'],
];

/** The kinds of value, by their types, and the keywords that judge them alone. */
const KINDS: readonly {
  readonly only: string;
  readonly types: readonly string[];
  readonly keywords: readonly Keyword[];
}[] = [
  {
    only: 'Text',
    types: ['string'],
    keywords: [
      [
        'pattern',
        'text',
        'A regular expression that some part of the text must match; ^ and $ make it the whole text.',
      ],
      ['minLength', 'whole number', 'The fewest characters.', { limit: 'at least 0' }],
      ['maxLength', 'whole number', 'The most characters.', { limit: 'at least 0' }],
      ['format', 'text', 'What the text is, for readers. Flywheel does not check it.'],
    ],
  },
  {
    only: 'Number',
    types: ['number', 'integer'],
    keywords: [
      ['minimum', 'number', 'The smallest value that is allowed.'],
      ['maximum', 'number', 'The largest value that is allowed.'],
      [
        'exclusiveMinimum',
        'true or false',
        'True where the value must be greater than minimum, which alone is not allowed then.',
      ],
      [
        'exclusiveMaximum',
        'true or false',
        'True where the value must be smaller than maximum, which alone is not allowed then.',
      ],
      ['multipleOf', 'number', 'The value must be a multiple of this number, which is greater than 0.'],
    ],
  },
  { only: 'True or false', types: ['boolean'], keywords: [] },
  {
    only: 'List',
    types: ['array'],
    keywords: [
      ['items', SCHEMA_TYPE, 'What each entry of the list must fit.'],
      ['minItems', 'whole number', 'The fewest entries.', { limit: 'at least 0' }],
      ['maxItems', 'whole number', 'The most entries.', { limit: 'at least 0' }],
      ['uniqueItems', 'true or false', 'True where no two entries may be equal.'],
      [
        'additionalItems',
        'true or false',
        'Where items is a list of schemas: false forbids more entries than it has.',
      ],
    ],
  },
  {
    only: 'Object',
    types: ['object'],
    keywords: [
      ['properties', 'object', 'The fields of the object by name, each with what it must fit.'],
      [
        'required',
        'list of text',
        'The names of the fields that must be there. Of an option itself it says nothing.',
      ],
      ['additionalProperties', 'true or false', 'False forbids fields that properties does not name.'],
      ['patternProperties', 'object', 'What fields must fit whose names match these regular expressions.'],
      ['minProperties', 'whole number', 'The fewest fields.', { limit: 'at least 0' }],
      ['maxProperties', 'whole number', 'The most fields.', { limit: 'at least 0' }],
      ['dependencies', 'object', 'Fields that must be there as well where a field is there, by its name.'],
    ],
  },
  { only: 'Nothing', types: ['null'], keywords: [] },
];

/** Flywheel's own word beside those of draft-04. */
const OPTIONAL: Keyword = [
  'optional',
  'true or false',
  'True where the option may be left unset. An option has a default or is optional, never both.',
];

/** What is a schema of its own, or holds some by name or in a list. */
const ONE: readonly string[] = ['items', 'additionalItems', 'additionalProperties', 'not'];
const LISTED: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'items'];
const NAMED: readonly string[] = ['properties', 'patternProperties', 'dependencies', 'definitions'];

const inner = schemaNode();
const option = optionNode();

/** Puts what can stand in a schema below every place of a table where one stands. */
export function withSchemas(root: FieldNode): FieldNode {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...node.named.values());
    if (node.any === null) continue;
    if (node.any.fields.some(({ type }) => type === SCHEMA_TYPE))
      node.any = { ...option, fields: node.any.fields };
    else waiting.push(node.any);
  }
  return root;
}

/** A schema with all keywords; those that hold schemas lead back to it. */
function schemaNode(): FieldNode {
  const node: FieldNode = { fields: [], below: [], named: new Map(), any: null, apart: true };
  const add = ([name, type, description, more]: Keyword, only?: string) => {
    const field: Field = {
      pointer: `/*/${name}`,
      type,
      required: false,
      open: false,
      description,
      ...more,
      ...(only !== undefined && { only }),
    };
    node.below.push({ step: name, field });
    const known = node.named.get(name);
    if (known !== undefined) known.fields.push(field);
    else node.named.set(name, keywordNode(name, field, node));
  };
  const type = (types: readonly string[]): Keyword => [
    'type',
    'text',
    'The type of the value: what else may be said about it depends on it.',
    { allowed: types },
  ];
  for (const { only, types } of KINDS) add(type(types), only);
  for (const keyword of COMMON) add(keyword);
  for (const { only, keywords } of KINDS) for (const keyword of keywords) add(keyword, only);
  for (const keyword of COMBINING) add(keyword);
  return node;
}

function keywordNode(name: string, field: Field, schema: FieldNode): FieldNode {
  const { below, named } = schema;
  const entry: Field = {
    pointer: `/${name}/*`,
    type: SCHEMA_TYPE,
    required: false,
    open: false,
    description: NAMED.includes(name) ? 'What this field must fit.' : 'One of the schemas.',
  };
  const any =
    NAMED.includes(name) || LISTED.includes(name)
      ? { fields: [entry], below, named, any: null, apart: true }
      : null;
  return ONE.includes(name)
    ? { fields: [field], below, named, any, apart: true }
    : {
        fields: [field],
        below: any === null ? [] : [{ step: '*', field: entry }],
        named: new Map(),
        any,
        apart: true,
      };
}

/** The schema of an option or condition itself. */
function optionNode(): FieldNode {
  const [name, type, description] = OPTIONAL;
  const field: Field = { pointer: `/*/${name}`, type, required: false, open: false, description };
  const named = new Map(inner.named);
  named.set(name, { fields: [field], below: [], named: new Map(), any: null, apart: false });
  return { ...inner, below: [...inner.below, { step: name, field }], named };
}

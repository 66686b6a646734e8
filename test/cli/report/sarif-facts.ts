/**
 * What SARIF 2.1.0 (OASIS, errata 01, `sarif-schema-2.1.0.json`) demands of the parts that we write, in our own words: which
 * properties an object must have, which it may have, and of what kind they are. Objects take no other property.
 */
const text = object({ text: { type: 'string' } }, ['text']);
const artifactLocation = object({ uri: { type: 'string', pattern: "^[\\w\\-.~:/?#@!$&'()*+,;=%]*$" } }, []);
const counted = { type: 'integer', minimum: 1 };
const region = object({ startLine: counted, startColumn: counted, endLine: counted, endColumn: counted }, []);
const location = object(
  {
    physicalLocation: object({ artifactLocation, region }, []),
    logicalLocations: list(object({ fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } }, [])),
    message: text,
  },
  [],
);
const rule = object(
  {
    id: { type: 'string' },
    shortDescription: text,
    help: text,
    helpUri: { type: 'string', pattern: '^https?://[^\\s]+$' },
  },
  ['id'],
);
const replacement = object({ deletedRegion: region, insertedContent: text }, ['deletedRegion']);
const change = object({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } }, [
  'artifactLocation',
  'replacements',
]);
const result = object(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: text,
    locations: list(location),
    relatedLocations: list(location),
    fixes: list(
      object({ description: text, artifactChanges: { ...list(change), minItems: 1 } }, ['artifactChanges']),
    ),
  },
  ['message'],
);

export const SARIF_FACTS = object(
  {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: list(
      object(
        {
          tool: object(
            {
              driver: object(
                {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
                  informationUri: { type: 'string', pattern: '^https?://[^\\s]+$' },
                  rules: { ...list(rule), uniqueItems: true },
                },
                ['name'],
              ),
            },
            ['driver'],
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: list(result),
        },
        ['tool'],
      ),
    ),
  },
  ['version', 'runs'],
);

function object(properties: Readonly<Record<string, unknown>>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: unknown) {
  return { type: 'array', items };
}

/** Where the meaning of a variable of the old operator went. */
interface Legacy {
  /** What to use in its place, as a sentence. */
  readonly instead: string;
  /** True for a name that nobody else would give a variable. */
  readonly telling: boolean;
}

const IN =
  'Read from the mounted_path of an input channel: it holds one folder for each item, which BATCH_NAME held before.';
const OUT = 'Write into the mounted_path of an output channel, in a folder for each item.';
const NONE =
  'Nothing takes its place. Declare a variable in the env of the template, which a task or workflow sets.';

/**
 * What KaapanaBaseOperator sets in every container (data-processing/kaapana-plugin/extension/docker/files/plugin/kaapana/
 * operators/KaapanaBaseOperator.py, `__init__` and `execute`, kaapana 09bb59b), and a processing container does not get.
 */
const LEGACY_VARIABLES: ReadonlyMap<string, Legacy> = new Map([
  ['OPERATOR_IN_DIR', { instead: IN, telling: true }],
  ['OPERATOR_OUT_DIR', { instead: OUT, telling: true }],
  ['BATCHES_INPUT_DIR', { instead: IN, telling: true }],
  [
    'WORKFLOW_DIR',
    {
      instead:
        'Channels are mounted where mounted_path says, and nothing else of the workflow is: use the mounted_path of an input or output channel.',
      telling: false,
    },
  ],
  [
    'BATCH_NAME',
    {
      instead: 'The folders of the items lie right in the mounted_path of an input channel.',
      telling: false,
    },
  ],
  ['RUN_ID', { instead: NONE, telling: false }],
  ['DAG_ID', { instead: NONE, telling: false }],
  ['TASK_ID', { instead: NONE, telling: false }],
  ...['SERVICES_NAMESPACE', 'ADMIN_NAMESPACE', 'KEYCLOAK_URL', 'OPENSEARCH_URL', 'DICOM_WEB_FILTER_URL'].map(
    renamed,
  ),
  ...['NOTIFICATION_URL', 'AII_URL', 'MINIO_URL'].map(renamed),
]);

function renamed(name: string): [string, Legacy] {
  return [
    name,
    {
      instead: `A workflow sets KAAPANA_${name}; declare it in the env of the template too.`,
      telling: false,
    },
  ];
}

/** A legacy variable in a text, at its first place. */
interface LegacyUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The legacy variables that a text names; none where none of them, or not two of the less telling ones, can be Kaapana's. */
export function legacyUses(text: string, surelyKaapana: boolean): LegacyUse[] {
  const first = new Map<string, LegacyUse>();
  for (const { 0: name, index } of text.matchAll(/\b[A-Z][A-Z_]{4,}\b/g)) {
    const legacy = LEGACY_VARIABLES.get(name);
    if (legacy !== undefined && !first.has(name))
      first.set(name, { name, start: index, end: index + name.length, instead: legacy.instead });
  }
  const telling = [...first.keys()].some((name) => LEGACY_VARIABLES.get(name)?.telling === true);
  const both = first.has('WORKFLOW_DIR') && first.has('BATCH_NAME');
  return telling || both || surelyKaapana ? [...first.values()] : [];
}

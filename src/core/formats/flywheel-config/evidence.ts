import { asObject, own } from '../../document/as-object.ts';
import type { Subject } from '../format-sign.ts';

/** Keys that a manifest has and the config.json of a run has not. */
const OF_A_MANIFEST = [
  'author',
  'label',
  'license',
  'source',
  'url',
  'version',
  'command',
  'custom',
  'cli',
  'redVersion',
];

/** What Flywheel writes beside an input. */
const RECORDED = ['location', 'hierarchy', 'object', 'found', 'key'];

/** What speaks for the config.json of a gear's run: values of options and records of inputs, and nothing of a manifest. */
export function evidence(value: unknown, subject: Subject): string[] {
  const run = asObject(value) ?? {};
  if (OF_A_MANIFEST.some((key) => Object.hasOwn(run, key))) return [];
  const inputs = Object.entries(asObject(own(run, 'inputs')) ?? {});
  const recorded = inputs.flatMap(([name, input]) =>
    RECORDED.filter((key) => own(input, key) !== undefined).map((key) => `has inputs.${name}.${key}`),
  );
  const options = asObject(own(run, 'config')) !== null;
  const found = own(run, 'inputs') === undefined && !options ? [] : recorded.slice(0, 2);
  if (options && asObject(own(run, 'inputs')) !== null && !looksDescribed(run))
    found.push('has config and inputs');
  if (own(own(run, 'destination'), 'id') !== undefined && (options || inputs.length > 0))
    found.push('has destination.id');
  return found.length > 0 ? found : besideManifest(subject, value);
}

/** A manifest that has lost its other keys: its options are objects with a type or a default. */
function looksDescribed(run: unknown): boolean {
  const options = Object.values(asObject(own(run, 'config')) ?? {});
  const inputs = Object.values(asObject(own(run, 'inputs')) ?? {});
  return (
    options.some((option) => own(option, 'type') !== undefined || own(option, 'default') !== undefined) ||
    inputs.some((input) => own(input, 'description') !== undefined || own(input, 'optional') !== undefined)
  );
}

/** The name config.json says nothing by itself, but beside a gear's manifest it does. */
function besideManifest(subject: Subject, value: unknown): string[] {
  const { fileName } = subject;
  if (!/(?:^|[/\\])config\.json$/.test(fileName ?? '') || (value !== undefined && asObject(value) === null))
    return [];
  const isGear = subject.neighbours.some(
    ({ path, format }) => path === 'manifest.json' && format === 'flywheel-gear',
  );
  return isGear ? ['is named config.json beside the manifest of a gear'] : [];
}

import { asObject, own } from '../../document/as-object.ts';

const BASES: ReadonlySet<unknown> = new Set(['file', 'context', 'api-key']);

/** Keys that a manifest has and the config.json of a run has not. */
const SIGNATURE = ['author', 'label', 'license', 'source', 'url', 'version', 'custom'];

/** What speaks for a gear manifest. A config.json also has `config` and `inputs`, and is none. */
export function evidence(value: unknown): string[] {
  const manifest = asObject(value);
  if (manifest === null || own(manifest, 'destination') !== undefined) return [];
  const found: string[] = [];
  if (own(own(manifest, 'custom'), 'gear-builder') !== undefined) found.push('has custom.gear-builder');

  const signature = SIGNATURE.filter((key) => Object.hasOwn(manifest, key));
  if (signature.length === 0) return found;
  const input = Object.entries(asObject(own(manifest, 'inputs')) ?? {}).find(([, entry]) =>
    BASES.has(own(entry, 'base')),
  );
  if (input !== undefined) found.push(`has inputs.${input[0]}.base`);
  const both = asObject(own(manifest, 'inputs')) !== null && asObject(own(manifest, 'config')) !== null;
  if (both && signature.length >= 2) found.push(`has inputs, config, ${signature.join(', ')}`);
  return found;
}

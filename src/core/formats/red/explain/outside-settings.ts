import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';

/** What an engine has in its settings, and nothing else beside them. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  '/container': ['image', 'ram', 'gpus'],
  '/execution': ['access', 'batchConcurrencyLimit', 'outputDir', 'retryIfFailed'],
};

/** `image` in `container` itself, which belongs into its `settings`. */
export function outsideSettings({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const key = String(params['additionalProperty']);
  if (SETTINGS[instancePath]?.includes(key) !== true) return null;
  const { document } = context;
  const pointer = childPointer(instancePath, key);
  const target = childPointer(instancePath, 'settings');
  const settings = valueAt(document.value, target);
  const free = settings === undefined || (asObject(settings) !== null && own(settings, key) === undefined);
  return {
    id: 'unknown-key',
    severity: 'error',
    message: `${context.platform} allows no key ${quote(key)} here: it belongs to the settings of the engine.`,
    help: `Move it into ${placeInWords(target)}.`,
    pointer,
    span: keySpan(pointer, document),
    fixes: free
      ? [{ title: `Move to ${placeInWords(target)}`, edits: moveEntry(document, pointer, target, key) }]
      : [],
  };
}

/** Where the settings are missing and stand beside their place, nothing has to be invented. */
export function settingsBeside(pointer: string, { document }: Context): Finding | null {
  const section = valueAt(document.value, pointer);
  const beside = (SETTINGS[pointer] ?? []).filter((key) => own(section, key) !== undefined);
  if (beside.length === 0) return null;
  return {
    id: 'required',
    severity: 'error',
    message: `settings is missing in ${placeInWords(pointer)}.`,
    help: `Add "settings", and move ${listInWords(beside, 'and')} into it.`,
    pointer,
    span: keySpan(pointer, document),
  };
}

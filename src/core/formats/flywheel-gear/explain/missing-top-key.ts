import { own } from '../../../document/as-object.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { missingKey } from '../../../schema/sentences/missing-key.ts';
import { wrongType } from '../../../schema/sentences/wrong-type.ts';
import { quote } from '../../../wording/quote.ts';
import { imageOf } from '../image-of.ts';

/** A value for a key that a manifest lacks, and whether its author has to look at it. */
interface Known {
  readonly value: unknown;
  readonly placeholder: boolean;
}

/**
 * A key of the manifest that is missing or null, with the value that the specification calls empty, or that the rest of
 * the manifest tells: links may be left blank, a gear may have no inputs and no options (gears 4442b79, spec/readme.md).
 */
export function missingTopKey(error: SchemaError, context: Context): Finding | null {
  const { document } = context;
  const isNull = error.keyword === 'type';
  const key = isNull ? error.instancePath.slice(1) : String(error.params['missingProperty']);
  const known = knownFor(key, document.value);
  if (known === null) return null;
  const finding = (isNull ? wrongType : missingKey)(error, context, isNull ? null : document.value);
  // Another key nearly spells it, and is renamed.
  if (!isNull && finding.pointer !== '') return finding;
  const mend: Mend = {
    title: isNull ? `Write ${quote(known.value)}` : `Add ${quote(key)}: ${quote(known.value)}`,
    edits: isNull
      ? replaceValue(document, error.instancePath, known.value)
      : insertEntry(document, '', key, known.value),
    placeholder: known.placeholder,
  };
  return { ...finding, fixes: [mend] };
}

function knownFor(key: string, manifest: unknown): Known | null {
  const sure = (value: unknown) => ({ value, placeholder: false });
  const text = (name: string) => {
    const value = own(manifest, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  switch (key) {
    case 'url':
    case 'source':
      return sure('');
    case 'inputs':
    case 'config':
      return sure({});
    case 'label':
      return shortened(text('name'));
    case 'description':
      return sure(text('label') ?? text('name') ?? '');
    case 'author':
      // Often, but not always the same.
      return shortened(text('maintainer'), true);
    default:
      return fromImage(key, manifest);
  }
}

function shortened(value: string | null, placeholder = false): Known | null {
  return value === null || [...value].length > 100 ? null : { value, placeholder };
}

/** Where name or version agree with the image of the gear, the other one is told by it too. */
function fromImage(key: string, manifest: unknown): Known | null {
  const image = imageOf(manifest);
  if (image === null) return null;
  const { name, tag } = image;
  if (key === 'version' && name === own(manifest, 'name') && tag !== null && tag !== 'latest')
    return { value: tag, placeholder: false };
  return key === 'name' && tag !== null && tag === own(manifest, 'version') && /^[a-z0-9-]+$/.test(name)
    ? { value: name, placeholder: false }
    : null;
}

import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { asText } from '../../../wording/as-text.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import { MOVED_INTO_TEMPLATE, wrapInTemplate } from './wrap-in-template.ts';

/** A key as older models of Kaapana called it, and since when it is called otherwise. */
interface Former {
  readonly key: string;
  readonly now: string;
  /** Day of the change in the models of `task_api`: kaapana c2a34f413, c3146a65a, 99dca0f6d. */
  readonly since: string;
  readonly mend: (pointer: string, context: Context) => Mend;
}

const FORMER: readonly Former[] = [
  { key: 'input', now: 'volume_source', since: '2025-11-04', mend: renameSource },
  { key: 'local_path', now: 'host_path', since: '2025-10-20', mend: rename('host_path') },
  { key: 'complexity', now: 'scale_factor', since: '2025-10-31', mend: toFactor },
];

/** A required key that is there under its former name, or a processing container from before it had templates. */
export function formerSpelling({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const missing = String(params['missingProperty']);
  const object = valueAt(context.document.value, instancePath);
  if (missing === 'templates' && instancePath === '') return wrapInTemplate(context);
  const former = FORMER.find(({ key, now }) => now === missing && own(object, key) !== undefined);
  if (former === undefined) return null;
  const pointer = childPointer(instancePath, former.key);
  const mend = former.mend(pointer, context);
  return {
    id: 'former-spelling',
    severity: 'error',
    message: `${placeInWords(pointer)} is a former spelling: since ${former.since} Kaapana asks for ${former.now}.`,
    help: mend.title.startsWith('Rename')
      ? `Rename it to ${former.now}.`
      : 'scale_factor is a whole number: memory = scale_factor times the measured size.',
    pointer,
    span: keySpan(pointer, context.document),
    fixes: [mend],
  };
}

/** What the runner for Kubernetes reads from the config of a task, and read from the task itself before 2025-10-20 (c3146a65a). */
export const FORMER_CONFIG: readonly string[] = [
  'namespace',
  'registryUrl',
  'registryUsername',
  'registryPassword',
  'imagePullSecrets',
];

/** The keys of an object that have a problem of their own as former spellings, so that nothing else speaks of them. */
export function formerKeys(object: unknown, known: ReadonlySet<string>): string[] {
  const renamed = FORMER.filter(
    ({ key, now }) => known.has(now) && own(object, key) !== undefined && own(object, now) === undefined,
  ).map(({ key }) => key);
  const beforeTemplates = known.has('templates') && own(object, 'templates') === undefined;
  return [
    ...renamed,
    ...(known.has('taskTemplate') ? FORMER_CONFIG : []),
    ...(beforeTemplates ? MOVED_INTO_TEMPLATE : []),
  ];
}

function rename(now: string): Former['mend'] {
  return (pointer, { document }) => ({
    title: `Rename to ${quote(now)}`,
    edits: renameKey(document, pointer, now),
  });
}

/** `input: {local_path}` and `input: {host_path}` become `volume_source: {host_path}`. */
function renameSource(pointer: string, { document }: Context): Mend {
  const inner = childPointer(pointer, 'local_path');
  const old = valueAt(document.value, inner) !== undefined;
  const edits = [
    ...renameKey(document, pointer, 'volume_source'),
    ...(old ? renameKey(document, inner, 'host_path') : []),
  ];
  return { title: `Rename to "volume_source"${old ? ' and "host_path"' : ''}`, edits };
}

/** `25*n`, `n`, `25*n**1`: the expressions whose meaning one number keeps. */
const LINEAR = /^\+?(?:(\d+)\*?)?n(?:\*\*1)?$/;

/** The size of the input was `n`. Other expressions than multiples of it have no counterpart: a person has to decide. */
function toFactor(pointer: string, { document }: Context): Mend {
  const linear = LINEAR.exec(asText(valueAt(document.value, pointer)));
  const factor = linear === null ? 1 : Number(linear[1] ?? 1);
  return {
    title: `Write "scale_factor": ${factor}`,
    placeholder: linear === null,
    edits: [...renameKey(document, pointer, 'scale_factor'), ...replaceValue(document, pointer, factor)],
  };
}

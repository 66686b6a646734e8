import { own } from '../../../document/as-object.ts';
import { keySpan } from '../../../document/spans.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';

/** What a template took over from the container on 2025-09-03 (kaapana 85cc3b453). */
export const MOVED_INTO_TEMPLATE = ['env', 'inputs', 'outputs', 'command', 'resources'];

/** A processing container from before it had templates: what describes its one way to run stands at the top. */
export function wrapInTemplate(context: Context): Finding | null {
  const { document } = context;
  const keys = MOVED_INTO_TEMPLATE.filter((key) => own(document.value, key) !== undefined);
  const [first] = keys;
  if (first === undefined || keys.length < 2) return null;
  const mend = wrap(keys, context);
  return {
    id: 'former-spelling',
    severity: 'error',
    message: `templates is missing; ${keys.join(', ')} stand at the top, as they did before 2025-09-03.`,
    help: 'Move them into an entry of templates, with an identifier and a description. A task chooses the template by its identifier.',
    pointer: '',
    span: keySpan(`/${first}`, document),
    fixes: mend === null ? [] : [mend],
  };
}

/**
 * Brackets around the keys where they stand together, which is how such files are written. The template gets the name
 * that upstream gave its own, `default`, and the description of the container.
 */
function wrap(keys: readonly string[], { document }: Context): Mend | null {
  if (document.language !== 'json') return null;
  const places = keys.flatMap((key) => document.places.get(`/${key}`) ?? []);
  const starts = places.map(({ key, value }) => key?.start ?? value.start);
  const start = Math.min(...starts);
  const end = Math.max(...places.map(({ value }) => value.end));
  const others = Object.keys((document.value as object) ?? {}).filter((key) => !keys.includes(key));
  const between = others.some((key) => {
    const at = document.places.get(`/${key}`)?.value.start ?? -1;
    return at > start && at < end;
  });
  if (between) return null;
  const description = JSON.stringify(own(document.value, 'description') ?? '');
  return {
    title: 'Put them into the template "default"',
    edits: [
      {
        start,
        end: start,
        text: `"templates": [{ "identifier": "default", "description": ${description}, `,
      },
      { start: end, end, text: ' }]' },
    ],
  };
}

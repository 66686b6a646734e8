import { quote } from '../../../wording/quote.ts';
import { unknownSetting } from '../../bindings/setting-refusals.ts';
import type { RunRequest } from '../../run-request.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import { renderTemplate } from './render-template.ts';

/** What `--set` begins with where it is meant for the template. */
export const CUSTOM = 'custom.';

/**
 * The text of a task as Kaapana reads it, with `env` of the caller and `custom` of `--set`; see `unset` for what is missing.
 *
 * @throws KaapanaRefused where Jinja2 refuses it, Waybill cannot render it, or it does not ask for what is set
 */
export function renderTask({ text, env, settings }: RunRequest): string {
  const given = settings.filter(({ key }) => key.startsWith(CUSTOM));
  const custom = Object.fromEntries(given.map(({ key, value }) => [key.slice(CUSTOM.length), value]));
  const rendered = renderTemplate(text, { env, custom });
  if (rendered.kind === 'refused') throw new KaapanaRefused(refusal(rendered.what, rendered.reason));
  const asked = [...rendered.read].filter((name) => name.startsWith(CUSTOM));
  const unknown = given.filter(({ key }) => !rendered.read.has(key));
  if (unknown.length > 0) {
    const words = { owner: 'The task', one: 'variable', many: 'variables for --set' };
    throw new KaapanaRefused(...unknown.map(({ key }) => unknownSetting(key, asked, words)));
  }
  return rendered.text;
}

function refusal(what: string, reason: string | null) {
  if (reason !== null) {
    return {
      id: 'run/template-syntax',
      message: `Jinja2 refuses the task: ${reason}.`,
      help: 'Write {{ env.NAME }} for a variable of the environment.',
    };
  }
  return {
    id: 'run/template-not-rendered',
    message: `Waybill does not render ${quote(what)}.`,
    help: 'It renders env.NAME and custom.NAME, texts, ~, or, and the filters default, lower, upper and trim. Render the task with Jinja2, and run the result.',
  };
}

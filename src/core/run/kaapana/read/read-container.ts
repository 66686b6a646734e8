import { nearestOf } from '../../../formats/kaapana-processing-container/neighbours.ts';
import { knownNeighbours } from '../../../formats/known-neighbours.ts';
import { ALL_PARTS } from '../../../parts/all-parts.ts';
import { quote } from '../../../wording/quote.ts';
import { namesHelp } from '../../bindings/allowed-names.ts';
import type { RunRequest } from '../../run-request.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import type { Template } from '../task-model.ts';
import { acceptedValue } from './accepted-value.ts';
import { asTemplate } from './as-template.ts';
import { listAt, textAt } from './fields.ts';

const WORDS = { one: 'template', many: 'templates' };

/** Kaapana reads the file out of the image as it is, so marks of Jinja2 in it stay (common.py, `get_processing_container`, kaapana 09bb59b). */
function readTemplates(value: unknown): Template[] {
  return listAt(value, 'templates').map(asTemplate);
}

/** A template, and what the processing container that has it is called. */
interface ChosenTemplate {
  readonly name: string;
  readonly template: Template;
}

/**
 * The template that `--template` names, or the only one.
 *
 * @throws KaapanaRefused where there is none, or one of several must be chosen
 */
export function chosenTemplate({ text, template: wanted }: RunRequest): ChosenTemplate {
  const value = acceptedValue(text, 'kaapana-processing-container', 'The processing container');
  const name = textAt(value, 'name');
  const templates = readTemplates(value);
  const [only] = templates;
  if (wanted !== null)
    return { name, template: templateNamed(wanted, templates, 'The processing container') };
  if (templates.length === 1 && only !== undefined) return { name, template: only };
  throw unchosen(templates.map(({ identifier }) => identifier));
}

function unchosen(names: readonly string[]): KaapanaRefused {
  const none = names.length === 0;
  return new KaapanaRefused({
    id: 'run/template-unchosen',
    message: `The processing container has ${none ? 'no templates' : 'several templates'}, and one of them is run.`,
    help: none
      ? 'Add a template.'
      : `Add --template ${names[0]}, or another one. ${namesHelp('', names, WORDS)}`,
  });
}

/** The template that a task names, in the file beside it. @throws KaapanaRefused */
export function templateBeside(wanted: string, { neighbours }: RunRequest): Template {
  const beside = nearestOf('kaapana-processing-container', {
    neighbours: knownNeighbours(neighbours, ALL_PARTS),
  });
  if (beside === null) {
    throw new KaapanaRefused({
      id: 'run/no-processing-container',
      message: `The task uses the template ${quote(wanted)}, and the processing-container.json that has it is not known.`,
      help: 'Put it beside the task, or have the image at hand that holds it at its root.',
    });
  }
  const { path, text } = beside.file;
  return templateNamed(
    wanted,
    readTemplates(acceptedValue(text, 'kaapana-processing-container', path)),
    path,
  );
}

function templateNamed(wanted: string, templates: readonly Template[], owner: string): Template {
  const found = templates.find(({ identifier }) => identifier === wanted);
  if (found !== undefined) return found;
  const names = templates.map(({ identifier }) => identifier);
  throw new KaapanaRefused({
    id: 'run/unknown-template',
    message: `${owner} has no template ${quote(wanted)}.`,
    help: namesHelp(wanted, names, WORDS),
  });
}

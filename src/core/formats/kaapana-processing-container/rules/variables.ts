import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { listOf, templates } from '../lists.ts';
import { PLATFORM_VARIABLES } from './platform-variables.ts';

/** Variables of a template whose value will surprise. */
export const variables: Rule = (context) =>
  templates(context.document)
    .flatMap((template) => listOf(template, 'env'))
    .flatMap(({ items, pointer }) =>
      items.flatMap((variable, index) => {
        const at = childPointer(pointer, index);
        return [...notAChoice(variable, at, context), ...setByPlatform(variable, at, context)];
      }),
    );

/** Kaapana stores the choices and compares nothing with them (pc_models.py, `TaskTemplateEnv`, kaapana 09bb59b). */
function notAChoice(variable: unknown, pointer: string, { document }: Context): Finding[] {
  const choices = own(variable, 'choices');
  const value = own(variable, 'value');
  const at = childPointer(pointer, 'value');
  if (!Array.isArray(choices) || choices.length === 0 || typeof value !== 'string') return [];
  if (choices.includes(value) || isRendered(at, document)) return [];
  return [
    {
      id: 'not-a-choice',
      severity: 'hint',
      message: `The value ${quote(value)} is none of the choices.`,
      help: `Kaapana does not compare them, so it is used. Write ${listInWords(choices.slice(0, 8))}, or add it to the choices.`,
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

function setByPlatform(variable: unknown, pointer: string, { document }: Context): Finding[] {
  const name = own(variable, 'name');
  if (typeof name !== 'string' || !PLATFORM_VARIABLES.has(name)) return [];
  const at = childPointer(pointer, 'name');
  return [
    {
      id: 'platform-variable',
      severity: 'hint',
      message: `In a workflow KaapanaTaskOperator sets ${name} itself, behind the template's variables, so its value holds and not this one.`,
      help: 'The value here counts only where a task runs in Docker or without a workflow. Keep it for that, or remove it.',
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

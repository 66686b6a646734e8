import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type List, listOf, templates } from '../lists.ts';
import { PLATFORM_VARIABLES } from './platform-variables.ts';
import { strangeChoice } from './strange-choice.ts';

/** Variables of a template whose value will surprise. */
export const variables: Rule = (context) =>
  templates(context.document)
    .flatMap((template) => listOf(template, 'env'))
    .flatMap((list) => [
      ...list.items.flatMap((variable, index) =>
        notAChoice(variable, childPointer(list.pointer, index), context),
      ),
      ...setByPlatform(list, context),
    ]);

function notAChoice(variable: unknown, pointer: string, { document }: Context): Finding[] {
  const at = childPointer(pointer, 'value');
  const strange = strangeChoice(variable, { value: own(variable, 'value'), pointer: at }, document);
  if (strange === null) return [];
  return [
    {
      id: 'not-a-choice',
      severity: 'hint',
      message: `The value ${quote(strange.value)} is none of the choices.`,
      help: `Kaapana does not compare them, so it is used. Write ${listInWords(strange.choices.slice(0, 8))}, or add it to the choices.`,
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

/** One hint for all of a template, at the first: real files list a dozen for runs outside of a workflow. */
function setByPlatform({ items, pointer }: List, { document }: Context): Finding[] {
  const names = items.map((variable) => own(variable, 'name'));
  const set = names.filter((name) => typeof name === 'string').filter((name) => PLATFORM_VARIABLES.has(name));
  const [first] = set;
  if (first === undefined) return [];
  const at = childPointer(childPointer(pointer, names.indexOf(first)), 'name');
  const one = set.length === 1;
  return [
    {
      id: 'platform-variable',
      severity: 'hint',
      message: `In a workflow KaapanaTaskOperator sets ${set.join(', ')} itself, behind the template's variables, so ${one ? 'its value holds and not this one' : 'its values hold and not these'}.`,
      help: `${one ? 'The value here counts' : 'The values here count'} only where a task runs in Docker or without a workflow. Keep ${one ? 'it' : 'them'} for that, or remove ${one ? 'it' : 'them'}.`,
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

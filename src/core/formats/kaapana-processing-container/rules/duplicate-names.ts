import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type List, lists } from '../lists.ts';

/** What happens to a second channel or variable of one name (processing_container/common.py, kaapana 09bb59b). */
const EFFECTS = [
  {
    list: 'inputs',
    what: 'input',
    template: 'a task binds one folder for both',
    task: 'only the first one is used',
  },
  {
    list: 'outputs',
    what: 'output',
    template: 'a task binds one folder for both',
    task: 'only the first one is used',
  },
  { list: 'env', what: 'variable', template: 'the last one counts', task: 'only one of the two counts' },
] as const;

/** Two templates, channels or variables of one name. */
export const duplicateNames: Rule = (context) => {
  const templates = own(context.document.value, 'templates');
  return [
    ...(Array.isArray(templates)
      ? repeated(
          { name: 'templates', items: templates, pointer: '/templates' },
          'identifier',
          'template',
          'a task gets the first one',
          context,
        )
      : []),
    ...EFFECTS.flatMap(({ list, what, template, task }) =>
      lists(context.document, list).flatMap((found) =>
        repeated(found, 'name', what, found.pointer === `/${list}` ? task : template, context),
      ),
    ),
  ];
};

function repeated(
  { items, pointer }: List,
  key: string,
  what: string,
  effect: string,
  { document }: Context,
): Finding[] {
  const first = new Map<unknown, string>();
  return items.flatMap((item, index) => {
    const name = own(item, key);
    if (typeof name !== 'string') return [];
    const at = childPointer(childPointer(pointer, index), key);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, at);
      return [];
    }
    return [
      {
        id: 'duplicate-name',
        severity: 'warning' as const,
        message: `There is another ${what} called ${quote(name)}: ${effect}.`,
        help: 'Rename or remove one of them.',
        pointer: at,
        span: valueSpan(at, document),
        related: [{ message: 'The first one.', span: valueSpan(earlier, document) }],
      },
    ];
  });
}

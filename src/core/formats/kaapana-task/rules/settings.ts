import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../../kaapana-processing-container/jinja/is-rendered.ts';
import { listOf } from '../../kaapana-processing-container/lists.ts';
import { strangeChoice } from '../../kaapana-processing-container/rules/strange-choice.ts';
import { type BoundTemplate, boundTemplate, MOST_COMPARED } from '../bound-template.ts';

/** Variables of a task against those of its template (processing_container/common.py, `merge_env`, kaapana 09bb59b). */
export const settings: Rule = (context) => {
  const { document } = context;
  if (own(document.value, 'env') === null) return [nullEnv(context)];
  const template = boundTemplate(context);
  if (template === null) return [];
  const declared = listOf(template, 'env').flatMap(({ items, pointer }) =>
    items.map((variable, index) => ({ variable, pointer: childPointer(pointer, index) })),
  );
  if (declared.length > MOST_COMPARED) return [];
  const root = document.value as BoundTemplate['value'];
  return listOf({ value: root, pointer: '' }, 'env').flatMap(({ items, pointer }) => {
    if (items.length > MOST_COMPARED) return [];
    const set = items.map((item) => own(item, 'name'));
    return items.flatMap((item, index) => {
      const at = childPointer(pointer, index);
      const found = declared.find(({ variable }) => own(variable, 'name') === own(item, 'name'));
      const names = declared
        .map(({ variable }) => own(variable, 'name'))
        .filter((name) => typeof name === 'string');
      return found === undefined
        ? misspelt(
            item,
            at,
            names.filter((name) => !set.includes(name)),
            context,
          )
        : notAChoice(item, at, found, template, context);
    });
  });
};

/** `for env in None` raises TypeError in both runners. */
function nullEnv({ document }: Context): Finding {
  const span = valueSpan('/env', document);
  return {
    id: 'null-env',
    severity: 'warning',
    message: 'env is null: the validator accepts it, and Kaapana fails before the container starts.',
    help: 'Write an empty list, or leave env out.',
    pointer: '/env',
    span,
    fixes: [{ title: 'Write []', edits: [{ ...span, text: '[]' }] }],
  };
}

function misspelt(item: unknown, pointer: string, free: readonly string[], { document }: Context): Finding[] {
  const name = own(item, 'name');
  const at = childPointer(pointer, 'name');
  if (typeof name !== 'string' || isRendered(at, document)) return [];
  const meant = nearest(name, free);
  if (meant.length === 0) return [];
  const span = valueSpan(at, document);
  return [
    {
      id: 'unknown-variable',
      severity: 'hint',
      message: `The template does not declare ${name}; the container gets it beside the template's own variables.`,
      help: `Did you mean ${listInWords(meant)}?`,
      pointer: at,
      span,
      fixes: meant.map((text) => ({
        title: `Write ${quote(text)}`,
        preferred: false,
        edits: [{ ...span, text: JSON.stringify(text) }],
      })),
    },
  ];
}

function notAChoice(
  item: unknown,
  pointer: string,
  found: { readonly variable: unknown; readonly pointer: string },
  template: BoundTemplate,
  { document }: Context,
): Finding[] {
  const at = childPointer(pointer, 'value');
  const strange = strangeChoice(found.variable, { value: own(item, 'value'), pointer: at }, document);
  if (strange === null) return [];
  return [
    {
      id: 'not-a-choice',
      severity: 'hint',
      message: `The value ${quote(strange.value)} is none of the template's choices.`,
      help: `Kaapana does not compare them, so it is used. The choices are ${listInWords(strange.choices.slice(0, 8), 'and')}.`,
      pointer: at,
      span: valueSpan(at, document),
      related: [
        {
          message: 'The choices stand here.',
          span: valueSpan(childPointer(found.pointer, 'choices'), template.document),
          ...(template.neighbour !== undefined && { neighbour: template.neighbour }),
        },
      ],
    },
  ];
}

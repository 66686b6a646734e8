import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../../kaapana-processing-container/jinja/is-rendered.ts';
import { channels } from '../../kaapana-processing-container/lists.ts';
import { type BoundTemplate, boundTemplate, MOST_COMPARED, templatesBeside } from '../bound-template.ts';

/**
 * Names of a task that the processing container beside it does not have (processing_container/common.py,
 * `get_task_template` returns None, `merge_io_channels` drops; kaapana 09bb59b).
 */
export const templateChoice: Rule = (context) => {
  const template = boundTemplate(context);
  if (template === null) return unknownTemplate(context);
  const root = context.document.value as BoundTemplate['value'];
  if (
    channels(template).length > MOST_COMPARED ||
    channels({ value: root, pointer: '' }).length > MOST_COMPARED
  )
    return [];
  return [...unknownChannels(template, context), ...unboundChannels(template, context)];
};

function unknownTemplate(context: Context): Finding[] {
  const { document } = context;
  const wanted = own(document.value, 'taskTemplate');
  const [first, ...others] = templatesBeside(context);
  if (first === undefined || typeof wanted !== 'string' || isRendered('/taskTemplate', document)) return [];
  const names = [first, ...others]
    .map(({ value }) => own(value, 'identifier'))
    .filter((name) => typeof name === 'string');
  const span = valueSpan('/taskTemplate', document);
  const meant = names.length === 1 ? names : nearest(wanted, names);
  return [
    {
      id: 'unknown-template',
      severity: 'warning',
      message: `The processing container beside this task has no template ${quote(wanted)}; Kaapana fails when it starts the task.`,
      help: `It has ${listInWords(names, 'and')}.`,
      pointer: '/taskTemplate',
      span,
      related: [
        {
          message: 'The templates stand here.',
          span: keySpan('/templates', first.document),
          ...(first.neighbour !== undefined && { neighbour: first.neighbour }),
        },
      ],
      fixes: meant.map((name, index) => ({
        title: `Write ${quote(name)}`,
        preferred: index === 0,
        edits: [{ ...span, text: JSON.stringify(name) }],
      })),
    },
  ];
}

function unknownChannels(template: BoundTemplate, { document }: Context): Finding[] {
  const bound = channels({ value: document.value as BoundTemplate['value'], pointer: '' });
  const known = channels(template);
  return bound.flatMap(({ name, list, pointer }) => {
    const at = childPointer(pointer, 'name');
    const names = known.filter((channel) => channel.list === list).map((channel) => channel.name);
    if (names.includes(name) || isRendered(at, document)) return [];
    const free = names.filter(
      (candidate) => !bound.some((other) => other.list === list && other.name === candidate),
    );
    const near = nearest(name, free);
    const meant = near.length > 0 ? near : free.length === 1 ? free : [];
    const span = valueSpan(at, document);
    return [
      {
        id: 'unknown-channel',
        severity: 'warning' as const,
        message: `The template has no ${list === 'inputs' ? 'input' : 'output'} ${quote(name)}: Kaapana drops this folder, and nothing says so.`,
        help: names.length === 0 ? 'It has none. Remove this entry.' : `It has ${listInWords(names, 'and')}.`,
        pointer: at,
        span,
        related: [placeOf(template, list)],
        fixes: meant.map((text, index) => ({
          title: `Write ${quote(text)}`,
          preferred: index === 0,
          edits: [{ ...span, text: JSON.stringify(text) }],
        })),
      },
    ];
  });
}

function unboundChannels(template: BoundTemplate, context: Context): Finding[] {
  const { document } = context;
  const bound = channels({ value: document.value as BoundTemplate['value'], pointer: '' });
  return channels(template).flatMap(({ name, list, pointer }) => {
    const taken = bound.some(
      (other) =>
        other.list === list && (other.name === name || isRendered(`${other.pointer}/name`, document)),
    );
    // A misspelt name has been told already.
    const misspelt = bound.some((other) => other.list === list && nearest(other.name, [name]).length > 0);
    if (taken || misspelt) return [];
    const at = `/${list}`;
    const what = list === 'inputs' ? 'input' : 'output';
    return [
      {
        id: 'unbound-channel',
        severity: 'warning' as const,
        message: `The ${what} ${quote(name)} of the template has no folder here, so nothing is mounted for it${list === 'outputs' ? ', and its results are lost with the container' : ''}.`,
        help: `Add { "name": ${quote(name)}, "volume_source": { "host_path": "/…" } } to ${list}.`,
        fixes: isListOrMissing(own(document.value, list))
          ? [
              {
                title: `Add a folder for ${quote(name)}`,
                placeholder: true,
                edits: addFolder(name, list, document),
              },
            ]
          : [],
        pointer: own(document.value, list) === undefined ? '' : at,
        span: keySpan(own(document.value, list) === undefined ? '' : at, document),
        related: [
          {
            message: `The ${what} stands here.`,
            span: valueSpan(childPointer(pointer, 'name'), template.document),
            ...(template.neighbour !== undefined && { neighbour: template.neighbour }),
          },
        ],
      },
    ];
  });
}

function addFolder(name: string, list: string, document: Context['document']) {
  const folder = { name, volume_source: { host_path: `/data/${name}` } };
  return own(document.value, list) === undefined
    ? insertEntry(document, '', list, [folder])
    : insertEntry(document, `/${list}`, null, folder);
}

function isListOrMissing(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function placeOf(template: BoundTemplate, list: string) {
  return {
    message: `Its ${list} stand here.`,
    span: keySpan(childPointer(template.pointer, list), template.document),
    ...(template.neighbour !== undefined && { neighbour: template.neighbour }),
  };
}

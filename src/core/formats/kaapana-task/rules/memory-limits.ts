import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { RelatedSpan } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import type { Rule } from '../../format-definition.ts';
import { channels } from '../../kaapana-processing-container/lists.ts';
import { type BoundTemplate, boundTemplate } from '../bound-template.ts';

/**
 * A limit of memory, by the template or a scale rule, in a task without limits of its own: DockerRunner writes it into
 * `task.resources.limits`, which is None then, and fails (DockerRunner.py, `run`, kaapana 09bb59b).
 */
export const memoryLimits: Rule = (context) => {
  const { document } = context;
  const resources = own(document.value, 'resources');
  if (resources !== undefined && resources !== null && asObject(resources) === null) return [];
  if (
    asObject(own(resources, 'limits')) !== null ||
    (own(resources, 'limits') !== undefined && own(resources, 'limits') !== null)
  )
    return [];
  const template = boundTemplate(context);
  const cause = scaleRule(template, context) ?? templateLimit(template, resources);
  if (cause === null) return [];
  const has = asObject(resources) !== null;
  const pointer = has ? '/resources' : '';
  const empty = has
    ? insertEntry(document, '/resources', 'limits', {})
    : insertEntry(document, '', 'resources', { limits: {}, requests: {} });
  return [
    {
      id: 'task-without-limits',
      severity: 'warning',
      message: `There is a limit of memory, and the task has no ${has ? 'limits in its resources' : 'resources'} to write it into: in Docker Kaapana fails before the container starts.`,
      help: 'Give the task resources with limits and requests, as the template has them; empty objects will do.',
      pointer,
      span: keySpan(pointer, document),
      related: [cause],
      fixes: isMisspelt(document.value, has)
        ? []
        : [
            template?.value['resources'] === undefined || has
              ? { title: 'Add empty limits', edits: empty }
              : copied(template, context),
          ],
    },
  ];
};

/** A key that is to be renamed must not be added too. */
function isMisspelt(task: unknown, has: boolean): boolean {
  const keys = Object.keys(asObject(has ? own(task, 'resources') : task) ?? {});
  return keys.some((key) => nearest(key, [has ? 'limits' : 'resources']).length > 0);
}

/** What a task says about resources stands in for all of the template's, so they are taken over. */
function copied(template: BoundTemplate, { document }: Context) {
  const { limits, requests } = asObject(template.value['resources']) ?? {};
  return {
    title: "Take over the template's resources",
    edits: insertEntry(document, '', 'resources', { limits: limits ?? {}, requests: requests ?? {} }),
  };
}

/** A scale rule of an input that is bound: the task's own, else the template's. */
function scaleRule(template: BoundTemplate | null, { document }: Context): RelatedSpan | null {
  const root = document.value as BoundTemplate['value'];
  const inputs = channels(template ?? { value: {}, pointer: '' }).filter(({ list }) => list === 'inputs');
  const templated = new Map(inputs.map((input) => [input.name, input]));
  for (const bound of channels({ value: root, pointer: '' }).filter(({ list }) => list === 'inputs')) {
    const mine = own(bound.value, 'scale_rule');
    const theirs = templated.get(bound.name);
    if (own(mine, 'type') === 'limit') {
      return {
        message: 'This scale rule sets the limit.',
        span: keySpan(childPointer(bound.pointer, 'scale_rule'), document),
      };
    }
    if (theirs === undefined || template === null || asObject(mine) !== null) continue;
    if (own(own(theirs.value, 'scale_rule'), 'type') === 'limit')
      return inTemplate(
        'This scale rule sets the limit.',
        childPointer(theirs.pointer, 'scale_rule'),
        template,
      );
  }
  return null;
}

function templateLimit(template: BoundTemplate | null, resources: unknown): RelatedSpan | null {
  if (template === null || asObject(resources) !== null) return null;
  const memory = own(own(template.value['resources'], 'limits'), 'memory');
  if (typeof memory !== 'string' || memory === '') return null;
  const pointer = ['resources', 'limits', 'memory'].reduce(childPointer, template.pointer);
  return inTemplate('The template sets the limit.', pointer, template);
}

function inTemplate(message: string, pointer: string, { document, neighbour }: BoundTemplate): RelatedSpan {
  return { message, span: keySpan(pointer, document), ...(neighbour !== undefined && { neighbour }) };
}

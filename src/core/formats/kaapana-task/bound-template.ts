import { asObject, own } from '../../document/as-object.ts';
import type { Document } from '../../document/document.ts';
import type { Neighbour } from '../../neighbour.ts';
import type { Context } from '../../schema/context.ts';
import { isRendered } from '../kaapana-processing-container/jinja/is-rendered.ts';
import { type Owner, templates } from '../kaapana-processing-container/lists.ts';
import { nearestOf } from '../kaapana-processing-container/neighbours.ts';

/** Names are compared each with each, so that lists longer than these, which nobody writes, are left alone. */
export const MOST_COMPARED = 200;

/** The template that a task uses, and the file that it stands in. */
export interface BoundTemplate extends Owner {
  readonly document: Document;
  /** Absent where the task brings the template along itself. */
  readonly neighbour?: Neighbour;
}

/** The templates of the processing container beside a task, each with its place there. */
export function templatesBeside(context: Pick<Context, 'neighbours'>): BoundTemplate[] {
  const beside = nearestOf('kaapana-processing-container', context);
  if (beside === null) return [];
  const { document, file } = beside;
  return templates(document).map((owner) => ({ ...owner, document, neighbour: file }));
}

/** The template that the task names or brings along; null where it is not known. */
export function boundTemplate(context: Context): BoundTemplate | null {
  const { document } = context;
  const wanted = own(document.value, 'taskTemplate');
  const inline = asObject(wanted);
  if (inline !== null) return { value: inline, pointer: '/taskTemplate', document };
  if (typeof wanted !== 'string' || isRendered('/taskTemplate', document)) return null;
  return templatesBeside(context).find(({ value }) => own(value, 'identifier') === wanted) ?? null;
}

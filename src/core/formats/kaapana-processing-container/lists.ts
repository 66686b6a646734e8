import { asObject, own } from '../../document/as-object.ts';
import type { Document } from '../../document/document.ts';
import { childPointer } from '../../document/pointer.ts';

/** An object that has channels, variables and resources: a template, or a task itself. */
export interface Owner {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** A list of an owner, with the pointer of the list. */
export interface List {
  readonly name: string;
  readonly items: readonly unknown[];
  readonly pointer: string;
}

/** The templates of a processing container, or the template that a task brings along itself. */
export function templates({ value }: Document): Owner[] {
  const inline = asObject(own(value, 'taskTemplate'));
  if (inline !== null) return [{ value: inline, pointer: '/taskTemplate' }];
  const list = own(value, 'templates');
  if (!Array.isArray(list)) return [];
  return list.flatMap((template, index) => {
    const object = asObject(template);
    return object === null ? [] : [{ value: object, pointer: childPointer('/templates', index) }];
  });
}

/** The templates, and the task where the document is one. */
export function owners(document: Document): Owner[] {
  const root = asObject(document.value);
  const isTask = root !== null && !Array.isArray(own(root, 'templates'));
  return [...(isTask ? [{ value: root, pointer: '' }] : []), ...templates(document)];
}

/** The lists of a name, such as `env`, of all owners in a document. */
export function lists(document: Document, name: string): List[] {
  return owners(document).flatMap((owner) => listOf(owner, name));
}

/** The list of a name of one owner, none where it is no list. */
export function listOf({ value, pointer }: Owner, name: string): List[] {
  const items = own(value, name);
  return Array.isArray(items) ? [{ name, items, pointer: childPointer(pointer, name) }] : [];
}

/** The channels of an owner, inputs first, with their pointers. */
export function channels(owner: Owner): { name: string; list: string; value: unknown; pointer: string }[] {
  return [...listOf(owner, 'inputs'), ...listOf(owner, 'outputs')].flatMap(({ name: list, items, pointer }) =>
    items.flatMap((value, index) => {
      const name = own(value, 'name');
      return typeof name === 'string' ? [{ name, list, value, pointer: childPointer(pointer, index) }] : [];
    }),
  );
}

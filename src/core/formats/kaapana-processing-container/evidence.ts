import { asObject, own } from '../../document/as-object.ts';
import type { Subject } from '../format-sign.ts';

/** Keys of a template that other formats do not have together. */
const TEMPLATE = ['identifier', 'inputs', 'outputs', 'env'];

/** Former files have what is now a template at the top (before 2025-09-03, kaapana 85cc3b453). */
const FORMER = ['env', 'inputs', 'outputs', 'command'];

/** What speaks for a processing container: its templates, or channels with a path at the top as older files have them. */
export function evidence(value: unknown, { text }: Pick<Subject, 'text'>): string[] {
  const object = asObject(value);
  if (object === null) return inBrokenText(text);
  // A task may bring a template along, and then has channels with a path too.
  if (own(object, 'taskTemplate') !== undefined) return [];
  const found: string[] = [];
  const templates = own(object, 'templates');
  if (Array.isArray(templates)) {
    const [first] = templates.map((template) => TEMPLATE.filter((key) => own(template, key) !== undefined));
    if (first !== undefined && first.length >= 2) found.push(`has templates with ${first.join(', ')}`);
  }
  const channels = [own(object, 'inputs'), own(object, 'outputs')].filter(Array.isArray).flat();
  if (channels.some((channel) => own(asObject(channel), 'mounted_path') !== undefined)) {
    found.push('has channels with mounted_path');
  } else if (
    own(object, 'image') === undefined &&
    FORMER.every((key) => Array.isArray(own(object, key))) &&
    own(object, 'name') !== undefined
  ) {
    found.push(`has lists of ${FORMER.join(', ')}`);
  }
  return found;
}

/** A text too broken to be read still names its keys; no task has these two. */
function inBrokenText(text: string): string[] {
  if (/"taskTemplate"\s*:/.test(text)) return [];
  const keys = ['templates', 'mounted_path'].filter((key) => new RegExp(`"${key}"\\s*:`).test(text));
  return keys.length === 2 ? [`has the keys ${keys.join(' and ')}`] : [];
}

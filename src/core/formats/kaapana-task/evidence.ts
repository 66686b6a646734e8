import { asObject, own } from '../../document/as-object.ts';
import type { Subject } from '../format-sign.ts';

/** Keys under which a binding has its folder, the former one of before 2025-11-04 (kaapana c2a34f413) included. */
const SOURCES = ['volume_source', 'input'];
const PATHS = ['host_path', 'local_path'];

/** What speaks for a task: the template that it chooses, an image, and channels bound to folders of the host. */
export function evidence(value: unknown, { text }: Pick<Subject, 'text'>): string[] {
  const object = asObject(value);
  if (object === null) return inBrokenText(text);
  const found: string[] = [];
  if (own(object, 'taskTemplate') !== undefined) found.push('has taskTemplate');
  const channels = [own(object, 'inputs'), own(object, 'outputs')].filter(Array.isArray).flat();
  const source = SOURCES.find((key) =>
    channels.some((channel) => PATHS.some((path) => own(own(channel, key), path) !== undefined)),
  );
  if (source !== undefined) found.push(`has channels with ${source}`);
  if (found.length > 0 && typeof own(object, 'image') === 'string') found.push('has image');
  return found;
}

/** A text too broken to be read, or with marks of Jinja2 outside of quotes, still names its keys. */
function inBrokenText(text: string): string[] {
  const keys = ['taskTemplate', 'volume_source'].filter((key) => new RegExp(`"${key}"\\s*:`).test(text));
  return keys.map((key) => `has the key ${key}`);
}

import { asObject, own } from '../../document/as-object.ts';

/** Keys of a template that other formats do not have together. */
const TEMPLATE = ['identifier', 'inputs', 'outputs', 'env'];

/** What speaks for a processing container: its templates, or a channel with a path as older files have it at the top. */
export function evidence(value: unknown): string[] {
  const found: string[] = [];
  const templates = own(value, 'templates');
  if (Array.isArray(templates)) {
    const [first] = templates.map((template) => TEMPLATE.filter((key) => own(template, key) !== undefined));
    if (first !== undefined && first.length >= 2) found.push(`has templates with ${first.join(', ')}`);
  }
  const channels = [own(value, 'inputs'), own(value, 'outputs')].filter(Array.isArray).flat();
  const mounted = channels.some((channel) => own(asObject(channel), 'mounted_path') !== undefined);
  if (mounted && own(value, 'taskTemplate') === undefined) found.push('has channels with mounted_path');
  return found;
}

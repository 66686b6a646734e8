import { exampleLabel } from '../../journal/entry.ts';
import type { Rule } from './handling.ts';
import { jsonBody, labelled } from './label-body.ts';
import { isForeign, refuse } from './ownership.ts';

/** Networks and volumes get our label, and `prune` reaches nothing but what has it. */
export const labelRules: readonly Rule[] = [
  {
    method: 'POST',
    path: /^(?:\/libpod)?\/(?:networks|volumes)\/create$/,
    handle: async (request) => {
      const body = await jsonBody(request);
      const name = String(body['Name'] ?? body['name'] ?? '');
      // An engine that has a volume of this name answers as if it had just been made.
      const isTheirs = request.path.includes('/volumes/') && (await isForeign('volume', name, request.watch));
      return isTheirs ? refuse(`volume ${name}`) : { body: labelled(body, request) };
    },
  },
  {
    method: 'POST',
    path: /^(?:\/libpod)?\/(?:containers|networks|volumes)\/prune$/,
    handle: ({ query, watch }) => {
      const filters: Record<string, unknown> = JSON.parse(query.get('filters') ?? '{}');
      const label = { [exampleLabel(watch.journal.header.token)]: true };
      const narrowed = new URLSearchParams(query);
      narrowed.set(
        'filters',
        JSON.stringify({ ...filters, label: { ...asSet(filters['label']), ...label } }),
      );
      return { query: narrowed };
    },
  },
];

/** Filters are written as lists by some clients and as objects of `true` by others. */
function asSet(filter: unknown): Record<string, true> {
  const names = Array.isArray(filter)
    ? filter
    : Object.keys(typeof filter === 'object' && filter !== null ? filter : {});
  return Object.fromEntries(names.map((name) => [String(name), true]));
}

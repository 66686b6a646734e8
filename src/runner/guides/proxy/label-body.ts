import { exampleLabel } from '../../journal/entry.ts';
import type { ProxiedRequest } from './handling.ts';

/** A body of the engine's API, of which a rule knows a few fields. */
export type JsonObject = { [key: string]: unknown };

/** The JSON object of a body; an empty one is `{}`, as the engine takes it. */
export async function jsonBody(request: ProxiedRequest): Promise<JsonObject> {
  const text = (await request.body()).toString('utf8');
  const value: unknown = text.trim() === '' ? {} : JSON.parse(text);
  return objectOf(value);
}

/** Any JSON value as an object; what is none counts as empty. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The body with our label added; Podman's own API spells the key in lower case. */
export function labelled(body: JsonObject, request: ProxiedRequest): Buffer {
  const key = request.path.startsWith('/libpod/') && 'Labels' in body === false ? 'labels' : 'Labels';
  const labels = { ...objectOf(body[key]), [exampleLabel(request.watch.journal.header.token)]: '' };
  return Buffer.from(JSON.stringify({ ...body, [key]: labels }));
}

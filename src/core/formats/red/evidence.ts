import { asObject, own } from '../../document/as-object.ts';
import type { Subject } from '../format-sign.ts';

/** A line `redVersion: "9"` or an entry `"redVersion": …`, for texts of which nothing could be read. */
const VERSION_LINE = /^[\s{,]*(["']?)redVersion\1\s*:/m;

/** Engines that only RED files name. */
const ENGINES: ReadonlySet<unknown> = new Set(['ccfaice', 'ccagency', 'nvidia-docker']);

/** What speaks for a RED file, of whatever version and completeness. */
export function evidence(value: unknown, { text, document }: Pick<Subject, 'text' | 'document'>): string[] {
  const root = asObject(value);
  if (root === null) return document === null && hasVersionLine(text) ? ['has a line redVersion'] : [];
  const found: string[] = [];
  if (Object.hasOwn(root, 'redVersion')) found.push('has redVersion');
  else if (document !== null && hasVersionLine(text)) found.push('has a line redVersion');
  if (asObject(own(root, 'cli')) !== null && own(own(root, 'cli'), 'cwlVersion') !== undefined)
    found.push('has cli.cwlVersion');
  if (Array.isArray(own(root, 'batches'))) found.push('has batches');
  if (ENGINES.has(own(own(root, 'execution'), 'engine'))) found.push('has execution.engine');
  if (own(own(own(root, 'container'), 'settings'), 'image') !== undefined)
    found.push('has container.settings.image');
  const connector = connectorOf(own(root, 'inputs')) ?? connectorOf(own(root, 'outputs'));
  if (connector !== null) found.push(`has ${connector}`);
  return found;
}

/** Most texts do not have the word, which is found sooner than its line. */
function hasVersionLine(text: string): boolean {
  return text.includes('redVersion') && VERSION_LINE.test(text);
}

/** The first entry with a connector as RED files have them. */
function connectorOf(entries: unknown): string | null {
  for (const [name, entry] of Object.entries(asObject(entries) ?? {})) {
    const connector = own(entry, 'connector');
    const key = ['command', 'pyModule'].find((word) => typeof own(connector, word) === 'string');
    if (key !== undefined) return `${name}.connector.${key}`;
  }
  return null;
}

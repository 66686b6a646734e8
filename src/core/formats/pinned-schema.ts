import { own } from '../document/as-object.ts';
import type { Subject } from './format-sign.ts';

/** A comment that editors of YAML read: `# yaml-language-server: $schema=ADDRESS`. */
const MODELINE = /^#\s*yaml-language-server:\s*\$schema\s*=\s*(\S+)/m;

/** The address of the schema that a text names itself, by the key `$schema` or an editor's comment; null without one. */
export function pinnedSchema({ text, document }: Subject): string | null {
  const named = own(document?.value, '$schema');
  if (typeof named === 'string') return named;
  return document?.language === 'yaml' ? (MODELINE.exec(text)?.[1] ?? null) : null;
}

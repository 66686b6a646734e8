import { own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { isRendered } from '../jinja/is-rendered.ts';

/** A value that is none of the choices which its variable declares. */
interface StrangeChoice {
  readonly value: string;
  readonly choices: readonly unknown[];
}

/**
 * The value at a place against the choices of its variable; null where it is one of them, there are none, or Jinja makes it.
 * Kaapana stores the choices and compares nothing with them (pc_models.py, `TaskTemplateEnv`, kaapana 09bb59b).
 */
export function strangeChoice(
  variable: unknown,
  { value, pointer }: { readonly value: unknown; readonly pointer: string },
  document: Document,
): StrangeChoice | null {
  const choices = own(variable, 'choices');
  if (!Array.isArray(choices) || choices.length === 0 || typeof value !== 'string') return null;
  return choices.includes(value) || isRendered(pointer, document) ? null : { value, choices };
}

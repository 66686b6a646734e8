/** Signs that no text has (noncharacters of Unicode), around the name of a variable that is not set. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const UNSET = /\uFDD0([^\uFDD1]*)\uFDD1/g;

/**
 * What stands for a variable that is not set until it is known where it ended up. Jinja2 writes nothing in its place.
 *
 * @param name as it is to be set: `env.REGISTRY`, `custom.subject`
 */
export function unset(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** The variables that are missing in a text. */
export function unsetIn(text: string): string[] {
  return [...text.matchAll(UNSET)].map(([, name = '']) => name);
}

/** The text as Jinja2 renders it. */
export function withoutUnset(text: string): string {
  return text.replaceAll(UNSET, '');
}

import { own } from '../../../document/as-object.ts';

/** The text under a key; the default where there is none. */
export function textAt(value: unknown, key: string, otherwise = ''): string {
  const text = own(value, key);
  return typeof text === 'string' ? text : otherwise;
}

/** What an author wrote to be read by people; null where there is nothing. */
export function wordsAt(value: unknown, key = 'description'): string | null {
  return textAt(value, key).trim() || null;
}

/** The list under a key, empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

/** The texts of a list under a key; null where there is no list. */
export function textsAt(value: unknown, key: string): readonly string[] | null {
  const list = own(value, key);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : null;
}

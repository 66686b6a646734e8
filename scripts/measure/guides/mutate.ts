import type { Random } from '../../fuzz/random.ts';
import type { Mutant, Place } from './mutant.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Puts another letter or digit at a place of a page: no sign, so that no new path or redirection comes about. */
export function mutate(page: string, place: Place, random: Random): Mutant {
  const ends = page.includes('\r\n') ? '\r\n' : '\n';
  const lines = page.split(ends);
  const was = lines[place.line - 1] ?? '';
  const others = [...LETTERS].filter((letter) => letter !== was[place.index]);
  const line = was.slice(0, place.index) + random.pick(others) + was.slice(place.index + 1);
  const text = lines.with(place.line - 1, line).join(ends);
  return { place, line, was, text };
}

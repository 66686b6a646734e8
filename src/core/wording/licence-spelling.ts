import { foldWord } from './fold-word.ts';
import { nearest } from './nearest.ts';

/** What people write for the licences that containers have, by the identifier of SPDX; the first that fits counts. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/affero|\bagpl/, 'AGPL-3.0'],
  [/(?:lesser|library) general|\blgpl.*2\.1|\blgpl-?2\.1/, 'LGPL-2.1'],
  [/\blgpl[\s-]?v?2/, 'LGPL-2.0'],
  [/\blgpl/, 'LGPL-3.0'],
  [/(?:general public|\bgpl)\D*2/, 'GPL-2.0'],
  [/general public|\bgpl|^gnu$/, 'GPL-3.0'],
  [/apache\D*1\.1/, 'Apache-1.1'],
  [/apache|^asl\b/, 'Apache-2.0'],
  [/bsd\D*2|2[\s-]*clause|simplified bsd|freebsd/, 'BSD-2-Clause'],
  [/bsd/, 'BSD-3-Clause'],
  [/\bmit\b|\bexpat\b|^x11\b/, 'MIT'],
  [/(?:mozilla|\bmpl)\D*1\.1/, 'MPL-1.1'],
  [/mozilla|\bmpl/, 'MPL-2.0'],
  [/boost/, 'BSL-1.0'],
  [/(?:eclipse|\bepl)\D*1/, 'EPL-1.0'],
  [/artistic/, 'Artistic-2.0'],
  [/cecill/, 'CECILL-2.1'],
  [/\bisc\b/, 'ISC'],
  [/\bzlib\b/, 'Zlib'],
  [/\bpython\b|\bpsf/, 'Python-2.0'],
  [/flywheel/, 'Flywheel MSA'],
];

/**
 * The licence that a spelling means, of a list of identifiers of SPDX; where none is meant, the word for all others.
 *
 * @returns null where the list is none of licences, or has no word for others
 */
export function licenceSpelling(word: string, allowed: readonly string[]): string | null {
  if (!allowed.includes('MIT') || !allowed.includes('Apache-2.0')) return null;
  const same = allowed.find((licence) => foldWord(licence) === foldWord(word));
  if (same !== undefined) return same;
  const text = word.toLowerCase();
  const spelt = SPELLINGS.find(([pattern]) => pattern.test(text))?.[1];
  if (spelt !== undefined && allowed.includes(spelt)) return spelt;
  return nearest(word, allowed)[0] ?? allowed.find((licence) => licence === 'Other') ?? null;
}

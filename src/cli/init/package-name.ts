/** As long as a label of a host name, which a cluster may make of it. */
const LONGEST = 63;
const VALID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What such a package is called where nobody says anything: what it does. */
const FALLBACK = 'double-pixels';

/**
 * Whether a name may stand wherever one is needed: as a Flywheel gear's name, which has the narrowest rule (lower-case letters,
 * digits and hyphens: gears, spec/manifest.schema.json, at 4442b79), in an image's name, and as a folder's.
 */
export function isPackageName(name: string): boolean {
  return name.length <= LONGEST && VALID.test(name);
}

/** The nearest valid name: `Größe 2.0` gives `grosse-2-0`. */
export function suggestName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-');
  const name = plain.replace(/^-/, '').slice(0, LONGEST).replace(/-$/, '');
  return name === '' ? FALLBACK : name;
}

/** Letters that are none with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** What the package is called in words where nobody says it: `double-pixels` gives `Double pixels`. */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

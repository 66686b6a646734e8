import { nearest } from '../../../wording/nearest.ts';

/** Names that people use, as Flywheel's list has them; compared without case, blanks and signs. */
const ALIASES: Readonly<Record<string, string>> = {
  apache: 'Apache-2.0',
  apache2: 'Apache-2.0',
  apachelicense20: 'Apache-2.0',
  apachelicenseversion20: 'Apache-2.0',
  bsd: 'BSD-3-Clause',
  bsd2: 'BSD-2-Clause',
  bsd3: 'BSD-3-Clause',
  bsd3clauseclear: 'BSD-3-Clause',
  bsdlicense: 'BSD-3-Clause',
  newbsd: 'BSD-3-Clause',
  gpl: 'GPL-3.0',
  gnugpl: 'GPL-3.0',
  gplv2: 'GPL-2.0',
  gplv3: 'GPL-3.0',
  lgpl: 'LGPL-3.0',
  lgplv3: 'LGPL-3.0',
  agpl: 'AGPL-3.0',
  agplv3: 'AGPL-3.0',
  mitlicense: 'MIT',
  themitlicense: 'MIT',
  expat: 'MIT',
  mozilla: 'MPL-2.0',
  mpl: 'MPL-2.0',
  psf: 'Python-2.0',
};

/** Names of families of licences, and of one that Flywheel's list lacks: which of the list is right, a person has to say. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'bsd',
  'bsdlicense',
  'bsd3clauseclear',
  'gpl',
  'gnugpl',
  'lgpl',
]);

/** Whether what the name stands for may be another licence than the best of those that `licencesMeant` finds. */
export function isAmbiguous(given: string): boolean {
  return AMBIGUOUS.has(folded(given));
}

/** Licences of Flywheel's list that an author may have meant, best first; `Other` where none comes near. */
export function licencesMeant(given: string, allowed: readonly string[]): string[] {
  const bare = given.trim().replace(/(?:-only|-or-later|\+)$/i, '');
  const alias = ALIASES[folded(bare)];
  const meant = alias === undefined ? nearest(bare, allowed) : [alias];
  return meant.length > 0 ? meant : ['Other'];
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/**
 * A name that no other file has: `manifest.json` becomes `manifest-2.json`.
 * @param taken the names of the other files
 */
export function uniqueName(wanted: string, taken: readonly (string | null)[]): string {
  if (!taken.includes(wanted)) return wanted;
  const [, stem = wanted, ending = ''] = /^(.*?[^/])((?:\.[^./]+)*)$/.exec(wanted) ?? [];
  let count = 2;
  while (taken.includes(`${stem}-${count}${ending}`)) count += 1;
  return `${stem}-${count}${ending}`;
}

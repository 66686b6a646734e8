/** A name as tags of the engine take it: small letters, digits, and `-`, `_`, `.` in between; `package` where nothing is left. */
export function runName(name: string): string {
  const kept = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/([._-])[._-]+/g, '$1')
    .slice(0, 60)
    .replaceAll(/^[._-]+|[._-]+$/g, '');
  return kept === '' ? 'package' : kept;
}

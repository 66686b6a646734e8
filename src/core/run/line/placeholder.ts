/**
 * What stands for a secret: a variable of the shell, which says so where it is not set.
 *
 * @param name of the variable or file that holds the secret
 */
export function placeholder(name: string): string {
  const letters = name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return `"\${${/^[A-Z]/.test(letters) ? letters : `SECRET_${letters}`}:?}"`;
}

/**
 * What stands for a secret: a variable of the shell, which says so where it is not set.
 *
 * @param name of the variable or file that holds the secret
 */
export function placeholder(name: string): string {
  return `"\${${inCapitals(name, 'SECRET')}:?}"`;
}

/**
 * A name as variables of the shell are named: capital letters, digits and `_`.
 *
 * @param start put before one that does not begin with a letter
 */
export function inCapitals(name: string, start: string): string {
  const letters = name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[A-Z]/.test(letters) ? letters : `${start}_${letters}`;
}

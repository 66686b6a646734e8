/** True for the name of a variable whose value nobody wants to see printed: `API_TOKEN`, `dbPassword`, `DB_PASS`. */
export function isSecretName(name: string): boolean {
  return /pass(?:word|wd|phrase)|(?:^|[_-])pass$|secret|token|credential|(?:api|private|access)[_-]?key/i.test(
    name,
  );
}

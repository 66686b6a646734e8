/**
 * Rewrites what bash itself says to what it says to a reader at a prompt: `bash: foo: command not found`. The
 * session's bash runs under the unmistakable name `shell`, so that a `bash: line 1:` of the page's own scripts stays.
 */
export function asReadersBash(output: string, shell: string): string {
  if (!output.includes(shell)) return output;
  return output
    .replace(new RegExp(`^${shell}: (?:eval: )?line \\d+: \`.*'\\n`, 'gm'), '')
    .replace(new RegExp(`${shell}: (?:eval: )?(?:line \\d+: )?`, 'g'), 'bash: ')
    .replaceAll(shell, 'bash');
}

/** The line that bash itself names, by its own count, where it ended because it could not read on; else null. */
export function syntaxErrorLine(output: string, shell: string): number | null {
  const end = output.slice(-4000);
  const found = end.match(
    new RegExp(
      `^${shell}: eval: line (\\d+): (?:syntax error|unexpected EOF).*\\n(?:${shell}: .*\\n)*$(?![^])`,
      'm',
    ),
  );
  return found === null ? null : Number(found[1]);
}

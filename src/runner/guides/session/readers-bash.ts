/**
 * Rewrites what bash itself says to what it says to a reader at a prompt: `bash: foo: command not found`. The
 * session's bash runs under the unmistakable name `shell`, so that a `bash: line 1:` of the page's own scripts stays.
 * @param traced first letter of `PS4` where `set -x` was on: the driver's own `eval` doubles it, as every level does
 */
export function asReadersBash(output: string, shell: string, traced: string | null): string {
  const own = traced === null ? output : withoutOwnLevel(output, traced);
  if (!own.includes(shell)) return own;
  return own
    .replace(new RegExp(`^${shell}: (?:eval: )?line \\d+: \`.*'\\n`, 'gm'), '')
    .replace(new RegExp(`${shell}: (?:eval: )?(?:line \\d+: )?`, 'g'), 'bash: ')
    .replaceAll(shell, 'bash');
}

function withoutOwnLevel(output: string, letter: string): string {
  const escaped = letter.replace(/[^\w\s]/g, '\\$&');
  return output.replace(new RegExp(`^${escaped}(?=${escaped})`, 'gm'), '');
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

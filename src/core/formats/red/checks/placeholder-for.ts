import type { CliType } from '../cli-type.ts';

/** A value of the right type for an author to replace. */
export function placeholderFor({ name, list }: CliType): unknown {
  const one = oneFor(name);
  return list ? [one] : one;
}

function oneFor(name: string): unknown {
  if (name === 'File' || name === 'Directory') {
    const url = `https://example.com/${name === 'File' ? 'input.txt' : 'folder/'}`;
    return { class: name, connector: { command: 'red-connector-http', access: { url } } };
  }
  if (name === 'boolean') return true;
  return name === 'string' ? 'value' : 1;
}

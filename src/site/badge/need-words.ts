import { type Example, type Need, readNeed } from '../../docs/index.ts';

/** What an example needs, in words; an engine where its commands call one, also where `needs=` does not say so. */
export function needsWords({ needs, usesEngine }: Pick<Example, 'needs' | 'usesEngine'>): readonly string[] {
  const named = needs.map(wordsOf);
  const engine = usesEngine && !needs.some(({ kind }) => kind === 'engine');
  return engine ? [ENGINE, ...named] : named;
}

/** One need as it is written in `needs=`, in words; what nobody knows stays as it is. */
export function needWords(text: string): string {
  const need = readNeed(text);
  return need === null ? text : wordsOf(need);
}

/** `a`, `a and b`, `a, b and c`. */
export function inOneLine(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const ENGINE = 'a container engine';

function wordsOf(need: Need): string {
  switch (need.kind) {
    case 'engine':
      return ENGINE;
    case 'gpu':
      return 'a GPU';
    case 'browser':
      return 'a browser';
    case 'network':
      return 'the network';
    case 'registry':
      return 'an image registry';
    case 'command':
      return `the command ${need.name}`;
    case 'secret':
      return `the secret ${need.name}`;
    case 'disk':
      return `${Math.ceil(need.bytes / 1e9)} GB of disk`;
    case 'memory':
      return `${Math.ceil(need.bytes / 1e9)} GB of memory`;
  }
}

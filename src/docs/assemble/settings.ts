import type { Need } from '../guide.ts';

/** What directives say about an example, or about the whole page where they stand before its first example. */
export interface Settings {
  readonly needs?: readonly Need[];
  readonly timeoutMs?: number;
  readonly files?: readonly string[];
  readonly continues?: string;
  readonly keep?: readonly string[];
  readonly same?: readonly string[];
}

/** Two directives of one scope: lists grow, a later single value replaces an earlier one. */
export function joinSettings(first: Settings, then: Settings): Settings {
  return {
    ...first,
    ...then,
    ...joined('needs', first, then),
    ...joined('files', first, then),
    ...joined('keep', first, then),
    ...joined('same', first, then),
  };
}

/** The single value that both directives of one scope give, null where none is given twice. */
export function settingGivenTwice(first: Settings, then: Settings): 'timeout' | 'continues' | null {
  if (first.timeoutMs !== undefined && then.timeoutMs !== undefined) return 'timeout';
  return first.continues !== undefined && then.continues !== undefined ? 'continues' : null;
}

function joined(key: 'needs' | 'files' | 'keep' | 'same', first: Settings, then: Settings): Settings {
  const [a, b] = [first[key], then[key]];
  return a === undefined || b === undefined ? {} : { [key]: [...a, ...b] };
}

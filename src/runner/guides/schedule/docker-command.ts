/** One `docker` or `podman` command line, taken apart. */
export interface DockerCommand {
  /** `build`, `run`, `network create` …; `image`, `container`, `buildx` and `builder` in front are left out. */
  readonly name: string;
  /** All words behind the name. */
  readonly words: readonly string[];
}

const GROUPS = new Set(['image', 'container', 'buildx', 'builder']);
const TWO_WORDS = new Set(['network', 'volume', 'swarm', 'stack', 'system', 'compose']);
const GLOBAL_WITH_VALUE = new Set(['--context', '-c', '--host', '-H', '--config', '--log-level', '-l']);

/** The docker command among the words of a simple command, null where there is none. */
export function dockerCommand(words: readonly string[]): DockerCommand | null {
  const at = words.findIndex((word) => /^(?:.*\/)?(?:docker|podman)$/.test(word));
  if (at === -1) {
    const compose = words.findIndex((word) => /^(?:docker|podman)-compose$/.test(word));
    return compose === -1 ? null : { name: 'compose', words: words.slice(compose + 1) };
  }
  let from = at + 1;
  while (words[from]?.startsWith('-')) from += GLOBAL_WITH_VALUE.has(words[from] ?? '') ? 2 : 1;
  if (GROUPS.has(words[from] ?? '')) from += 1;
  const name = words[from];
  if (name === undefined) return null;
  if (name === 'compose') return { name, words: words.slice(from + 1) };
  if (!TWO_WORDS.has(name)) return { name, words: words.slice(from + 1) };
  return { name: `${name} ${words[from + 1] ?? ''}`, words: words.slice(from + 2) };
}

/** The values of an option, as `--name X`, `--name=X`, `-n X` or `-nX`. */
export function optionValues({ words }: DockerCommand, long: string, short?: string): readonly string[] {
  return words.flatMap((word, at) => {
    if (word === long || (short !== undefined && word === short)) return words[at + 1] ?? [];
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    // Short options may be written together (`-itp 80:80`); the last of them has the value.
    const joined = short === undefined ? null : new RegExp(`^-[dituqPT]*${short.slice(1)}=?(.*)$`).exec(word);
    if (joined === null) return [];
    return joined[1] === '' ? (words[at + 1] ?? []) : (joined[1] ?? []);
  });
}

/** Words that are no options; some may be values of options. */
export function plainWords({ words }: DockerCommand): readonly string[] {
  return words.filter((word) => !word.startsWith('-'));
}

/** What a unit of examples needs for itself on a host, read from its plan: who claims the same must wait. */
export interface Claim {
  /** Whose it is, for a person: `guide.md#greet`. */
  readonly owner: string;
  /** Names that it gives, moves or takes: `image greet:1`, `container web`, `port 8080`, `gpu`, `folder /tmp/x` … */
  readonly makes: readonly string[];
  /** Words of its commands and files; one that another unit makes may be that one's. */
  readonly words: readonly string[];
  /** Images that it may pull; where the engine lacks one, its name is made and taken back. */
  readonly mayPull: readonly string[];
  /** True where names are only known once it runs, or it lists what is on the engine; it then shares it with nobody. */
  readonly alone: boolean;
  readonly usesEngine: boolean;
}

/** What two units may not use at the same time, as one of the names of `makes`; null where they may run side by side. */
export function clash(one: Claim, other: Claim): string | null {
  if ((one.alone && other.usesEngine) || (other.alone && one.usesEngine)) return 'engine';
  return madeAndUsed(one, other) ?? madeAndUsed(other, one);
}

function madeAndUsed({ makes }: Claim, other: Claim): string | null {
  const made = new Set(other.makes);
  const words = new Set(other.words);
  return makes.find((resource) => made.has(resource) || namesOf(resource).some((n) => words.has(n))) ?? null;
}

/** The names under which a command may speak of it; a port or a GPU is not known by its name alone. */
function namesOf(resource: string): readonly string[] {
  const [kind = '', name] = resource.split(' ');
  if (name === undefined || kind === 'port') return [];
  return kind === 'image' && name.endsWith(':latest') ? [name, name.slice(0, -':latest'.length)] : [name];
}

/** A resource as a sentence speaks of it. */
export function resourceWords(resource: string): string {
  const [kind = '', name = ''] = resource.split(' ');
  if (kind === 'engine')
    return 'the whole engine: it lists what is on it, or uses names that are only known when it runs';
  if (kind === 'gpu') return 'the GPU';
  if (kind === 'compose') return 'the compose project';
  return `the ${kind === 'image' ? 'tag' : kind} ${name}`;
}

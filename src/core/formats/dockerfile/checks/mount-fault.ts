import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import { isMemorySize } from './memory-size.ts';

/** Why BuildKit rejects a mount. */
export interface MountFault {
  readonly message: string;
  readonly help: string;
  /** A word in it that was nearly right, and the right one. */
  readonly rename?: readonly [from: string, to: string];
}

/** The parts of a mount as far as they are read. */
interface Mount {
  type: string;
  readonly seen: Map<string, string>;
}

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARINGS = ['shared', 'private', 'locked'];
/** Keys and the name under which they are kept. */
const KEYS: Readonly<Record<string, string>> = {
  type: 'type',
  from: 'from',
  source: 'source',
  src: 'source',
  target: 'target',
  dst: 'target',
  destination: 'target',
  readonly: 'readonly',
  ro: 'readonly',
  readwrite: 'readonly',
  rw: 'readonly',
  required: 'required',
  size: 'size',
  id: 'id',
  sharing: 'sharing',
  mode: 'mode',
  uid: 'uid',
  gid: 'gid',
  env: 'env',
};
const GO_BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

/**
 * What is wrong with the parts of one mount; null where all is well or a variable decides.
 *
 * @param known the value of a part with its variables replaced; null where it is not known
 */
export function mountFault(
  fields: readonly string[],
  known: (written: string) => string | null,
): MountFault | null {
  const mount: Mount = { type: 'bind', seen: new Map() };
  for (const field of fields) {
    const at = field.indexOf('=');
    const key = (at < 0 ? field : field.slice(0, at)).toLowerCase();
    const value = at < 0 ? '' : known(field.slice(at + 1));
    // Without its type nothing else can be told.
    if (value === null && key === 'type') return null;
    const fault = at < 0 ? bareFault(field, key, mount) : fieldFault(key, value, mount);
    if (fault !== null) return fault;
  }
  return wholeFault(mount);
}

/** Only these stand without a value. */
function bareFault(field: string, key: string, { type, seen }: Mount): MountFault | null {
  if (['readonly', 'ro', 'readwrite', 'rw'].includes(key)) return null;
  if (key !== 'required')
    return Object.hasOwn(KEYS, key)
      ? { message: `${field} of --mount has no value.`, help: `Write ${key}=VALUE.` }
      : unknownKey(field, key);
  seen.set('required', '');
  return type === 'secret' || type === 'ssh' ? null : onlyFor(key, type, 'secret and ssh');
}

function fieldFault(key: string, value: string | null, mount: Mount): MountFault | null {
  const { type, seen } = mount;
  const name = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (name === undefined) return unknownKey(key, key);
  if (name === 'required' && type !== 'secret' && type !== 'ssh') return onlyFor(key, type, 'secret and ssh');
  if (name === 'size' && type !== 'tmpfs') return onlyFor(key, type, 'tmpfs');
  // A value that is not known may be the empty one, so it does not count as given.
  if (value === null) return null;
  if (name === 'type') {
    mount.type = value.toLowerCase();
    return TYPES.includes(mount.type) ? null : oneOf(key, value, TYPES);
  }
  seen.set(name, value);
  if (name === 'sharing' && !SHARINGS.includes(value.toLowerCase())) return oneOf(key, value, SHARINGS);
  const good = SHAPES[name]?.(value) ?? true;
  return good ? null : { message: `${key} of --mount is ${quote(value)}.`, help: HELP[name] ?? '' };
}

const SHAPES: Readonly<Record<string, (value: string) => boolean>> = {
  readonly: (value) => GO_BOOLEAN.test(value),
  required: (value) => GO_BOOLEAN.test(value),
  size: isMemorySize,
  mode: (value) => /^[0-7]+$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
  uid: (value) => /^\d+$/.test(value) && Number(value) < 2 ** 32,
  gid: (value) => /^\d+$/.test(value) && Number(value) < 2 ** 32,
};

const HELP: Readonly<Record<string, string>> = {
  readonly: 'Write true or false, or the word alone.',
  required: 'Write true or false, or the word alone.',
  size: 'Write a number with its unit: size=64m.',
  mode: 'Write octal digits: mode=0755.',
  uid: 'Write the number of the user: uid=1000.',
  gid: 'Write the number of the group: gid=1000.',
};

/** What can only be told when all parts are read. */
function wholeFault({ type, seen }: Mount): MountFault | null {
  const has = (name: string) => (seen.get(name) ?? '') !== '';
  const owner = ['mode', 'uid', 'gid'].find((name) => seen.has(name));
  if (owner !== undefined && (type === 'bind' || type === 'tmpfs'))
    return onlyFor(owner, type, 'cache, secret and ssh');
  if (has('sharing') && type !== 'cache') return onlyFor('sharing', type, 'cache');
  if (type === 'secret' && has('from')) return onlyFor('from', type, 'bind and cache');
  if (type === 'secret' && has('source') && has('id'))
    return {
      message: 'A mount of type secret has source and id, which mean the same.',
      help: 'Keep id and remove source.',
    };
  if (type === 'ssh' && has('source'))
    return { message: 'A mount of type ssh takes no source.', help: 'Name the agent with id.' };
  if (type !== 'secret' && type !== 'ssh' && seen.get('target') === '/')
    return {
      message: 'A mount cannot take the place of the whole file system.',
      help: 'Name a folder below: target=/root/.cache.',
    };
  return null;
}

function unknownKey(written: string, key: string): MountFault {
  const [guess] = nearest(key, Object.keys(KEYS), 1);
  return {
    message: `--mount knows no option ${quote(written)}.`,
    help: guess === undefined ? 'Known are, among others, type, from, source and target.' : `Write ${guess}.`,
    ...(guess === undefined ? {} : { rename: [written, guess] as const }),
  };
}

function oneOf(key: string, value: string, allowed: readonly string[]): MountFault {
  const [guess] = nearest(value, allowed, 1);
  return {
    message: `${key} of --mount is ${quote(value)}.`,
    help: `Write ${listInWords(allowed).replaceAll('"', '')}.`,
    ...(guess === undefined ? {} : { rename: [value, guess] as const }),
  };
}

function onlyFor(key: string, type: string, types: string): MountFault {
  return {
    message: `${key} is given for a mount of type ${type}, and belongs to ${types} only.`,
    help: `Name the type that was meant in front of it, or remove ${key}. Without type a mount is of type bind.`,
  };
}

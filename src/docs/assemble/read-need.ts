import type { Need } from '../guide.ts';
import { readSize } from '../read-units.ts';

/** One item of `needs=`: `engine`, `disk:5GB`, `command:ffmpeg` …; null where it is none. */
export function readNeed(text: string): Need | null {
  const colon = text.indexOf(':');
  const kind = colon === -1 ? text : text.slice(0, colon);
  const value = colon === -1 ? null : text.slice(colon + 1);
  switch (kind) {
    case 'engine':
    case 'gpu':
    case 'browser':
    case 'network':
    case 'registry':
      return value === null ? { kind, text } : null;
    case 'disk':
    case 'memory': {
      const bytes = readSize(value ?? '');
      return bytes === null ? null : { kind, text, bytes };
    }
    case 'command':
      return value !== null && /^[\w.+-]+$/.test(value) ? { kind, text, name: value } : null;
    case 'secret':
      return value !== null && /^[A-Za-z_]\w*$/.test(value) ? { kind, text, name: value } : null;
    default:
      return null;
  }
}

/** All that `needs=` can ask for, in words for a message. */
export const KNOWN_NEEDS =
  '`engine`, `gpu`, `browser`, `network`, `registry`, `disk:5GB`, `memory:4GB`, `command:NAME`, `secret:NAME`';

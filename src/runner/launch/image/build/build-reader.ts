import type { EngineMessage } from '../json-lines.ts';
import { buildStatus } from './build-status.ts';

/** What a build has said so far. */
export interface BuildReader {
  /** Takes a message and gives the text that a person should see of it; mostly whole lines, may be empty. */
  readonly read: (message: EngineMessage) => string;
  /** The id of the image; null before it is done. */
  readonly imageId: () => string | null;
  /** Why it failed, in the builder's words; null where it did not. */
  readonly error: () => string | null;
  /** The step that failed or was the last to begin, as the builder calls it: `Step 2/5 : RUN make`. */
  readonly lastStep: () => string | null;
}

/** Reads the messages of BuildKit, of the classic builder and of Podman's. */
export function buildReader(): BuildReader {
  const seen = new Set<string>();
  let id: string | null = null;
  let error: string | null = null;
  let last: string | null = null;
  let failed: string | null = null;
  /** False where a program's last line has no end yet. */
  let endsLine = true;

  const trace = (aux: string): string => {
    const { vertexes, logs } = buildStatus(aux);
    const lines = vertexes.flatMap(({ digest, name, cached, started, error: fault }) => {
      if (fault !== '') {
        failed ??= name;
        return [];
      }
      if ((!started && !cached) || seen.has(digest) || PLUMBING.test(name)) return [];
      seen.add(digest);
      last = name;
      return [`${name}${cached ? ' (from the cache)' : ''}\n`];
    });
    const said = logs.join('');
    const isCut = lines.length > 0 && !endsLine;
    if (lines.length > 0 || said !== '') endsLine = said === '' || said.endsWith('\n');
    return `${isCut ? '\n' : ''}${lines.join('')}${said}`;
  };

  const stream = (text: string): string => {
    for (const line of text.split('\n')) {
      if (CLASSIC_STEP.test(line)) last = line.trim();
      const [, built] = /^Successfully built ([0-9a-f]{12,64})/.exec(line) ?? [];
      id ??= built ?? null;
    }
    return text;
  };

  const read = (message: EngineMessage): string => {
    const { aux, stream: text } = message;
    if (typeof message['error'] === 'string') error = message['error'].trim();
    if (message['id'] === 'moby.buildkit.trace' && typeof aux === 'string') return trace(aux);
    if (typeof aux === 'object' && aux !== null && 'ID' in aux) id = String(aux.ID);
    return typeof text === 'string' ? stream(text) : '';
  };
  return { read, imageId: () => id, error: () => error, lastStep: () => failed ?? last };
}

/** Steps of the builder's own, which nobody wrote. */
const PLUMBING = /^(?:\[internal\]|copy \/context \/)/;
const CLASSIC_STEP = /^(?:\[\d+\/\d+\] )?step \d+\/\d+ ?: /i;

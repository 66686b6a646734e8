import type { FormatId } from '../../core/index.ts';
import { base64UrlOf, bytesOfBase64Url } from './base64-url.ts';

/** What a link carries. */
export interface Shared {
  readonly text: string;
  /** The pinned format. */
  readonly format: FormatId | null;
}

/** A link that was read: its content, or why there is none, in a sentence. */
export type SharedLink =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly message: string };

const VERSION = '#v1=';
/** Far beyond any manifest; a small hash that unpacks to gigabytes is stopped here. */
const MOST_BYTES = 20_000_000;

/** The URL hash for a text: `#v1=` and its JSON, deflated, in base64url. A hash is never sent to a host. */
export async function encodeShare({ text, format }: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ text, format }));
  const packed = new Response(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return VERSION + base64UrlOf(new Uint8Array(await packed.arrayBuffer()));
}

/**
 * Reads a hash back; null where it is none of ours, so that links to a heading keep working.
 * @param known the formats that a link may pin; another one is left to the text
 */
export async function decodeShare(hash: string, known: readonly FormatId[]): Promise<SharedLink | null> {
  if (!/^#v\d+=/.test(hash)) return null;
  if (!hash.startsWith(VERSION)) return refused('It was made by a newer version of this page.');
  const packed = bytesOfBase64Url(hash.slice(VERSION.length));
  if (packed === null) return refused('It has characters that no such link has.');
  const json = await unpack(packed);
  if (json === null) return refused('It is cut off or damaged.');
  return sharedOf(json, known) ?? refused('It holds something else than a text.');
}

function refused(reason: string): SharedLink {
  return { ok: false, message: `The link could not be read. ${reason} Ask for it again, whole.` };
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    // Streams say so of damaged data; anything else is a bug of ours.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function sharedOf(json: string, known: readonly FormatId[]): SharedLink | null {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return null;
  const wanted = 'format' in value ? value.format : null;
  const format = known.find((id) => id === wanted) ?? null;
  return { ok: true, shared: { text: value.text, format } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

import type { FormatId } from '../../../core/index.ts';
import { base64UrlOf, bytesOfBase64Url } from './base64-url.ts';
import { LINK_VERSIONS, NEWEST_VERSION, versionOf } from './link-versions.ts';
import { parsedJson } from './parsed-json.ts';
import type { Shared } from './shared.ts';
import { valueOfShared } from './shared-value.ts';

/** A link that was read: its content, or why there is none, in a sentence. */
export type SharedLink =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly message: string };

/** Far beyond any manifest; a small hash that unpacks to gigabytes is stopped here. */
const MOST_BYTES = 20_000_000;

/**
 * The URL hash for some files: `#v2=` and their JSON, deflated, in base64url; `#v3=` where something lies beside them. A hash
 * is never sent to a host.
 */
export async function encodeShare(shared: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(valueOfShared(shared)));
  const packed = new Response(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return hashOf(new Uint8Array(await packed.arrayBuffer()), versionOf(shared));
}

/** The URL hash for the JSON of some files that something else has deflated. */
export function hashOf(packed: Uint8Array, version: number): string {
  return `#v${version}=${base64UrlOf(packed)}`;
}

/**
 * Reads a hash back; null where it is none of ours, so that links to a heading keep working.
 * @param known the formats that a link may pin; another one is left to the text
 */
export async function decodeShare(hash: string, known: readonly FormatId[]): Promise<SharedLink | null> {
  const [start, version] = /^#v(\d+)=/.exec(hash) ?? [];
  if (start === undefined) return null;
  const read = LINK_VERSIONS.get(Number(version));
  if (read === undefined) {
    return Number(version) > NEWEST_VERSION
      ? refused(
          `It was made by a newer version of this page (links of version ${version}).`,
          'Load the page again, or open it where it was made.',
        )
      : refused('There is no such version.');
  }
  const packed = bytesOfBase64Url(hash.slice(start.length));
  if (packed === null) return refused('It has characters that no such link has.');
  const unpacking = unpackingStream();
  if (unpacking === null) return refused('This browser cannot unpack it.', 'Open it in a newer one.');
  const json = await unpack(packed, unpacking);
  if (json === null) return refused('It is cut off or damaged.');
  const shared = read(parsedJson(json), known);
  return shared === null ? refused('It holds something else than files.') : { ok: true, shared };
}

function refused(reason: string, advice = 'Ask for it again, whole.'): SharedLink {
  return { ok: false, message: `The link could not be read. ${reason} ${advice}` };
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  unpacking: DecompressionStream,
): Promise<string | null> {
  const reader = new Blob([packed]).stream().pipeThrough(unpacking).getReader();
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

/** Null in browsers from before 2023. */
function unpackingStream(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch (error) {
    // The one where there is no such thing, the other where it does not know the method.
    if (error instanceof ReferenceError || error instanceof TypeError) return null;
    throw error;
  }
}

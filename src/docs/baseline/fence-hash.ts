import type { Fence } from '../fence.ts';

/** 16 hex digits of a fence's info string and content (FNV-1a, 64 bit, over UTF-16 units): to know it again, not to keep it from forgery. */
export function fenceHash({ language, meta, text }: Pick<Fence, 'language' | 'meta' | 'text'>): string {
  let hash = 0xcbf29ce484222325n;
  const content = `${language} ${meta}\n${text}`;
  for (let at = 0; at < content.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(content.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

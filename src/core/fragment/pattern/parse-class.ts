import { inEitherCase } from './character-sets.ts';
import type { Flags } from './flags.ts';
import { parseEscape } from './parse-escape.ts';
import type { Matches } from './pattern-node.ts';
import type { PatternSource } from './pattern-source.ts';

/** One end of a range: a code point, or a set, which cannot be one. */
type Member = { readonly code: number } | { readonly matches: Matches };

/** Reads `[…]` behind its opening bracket. */
export function parseClass(source: PatternSource, flags: Flags): Matches {
  const start = source.at - 1;
  const negated = source.skip('^');
  const sets: Matches[] = [];
  for (let first = true; ; first = false) {
    if (source.next === null) return source.fail('a list [ has no end ]', start);
    if (source.next === ']' && !first) break;
    sets.push(parseRange(source, flags, start));
  }
  source.take();
  const any = inEitherCase((code) => sets.some((matches) => matches(code)), flags);
  return negated ? (code) => !any(code) : any;
}

function parseRange(source: PatternSource, flags: Flags, start: number): Matches {
  const at = source.at;
  const low = parseMember(source, flags);
  if (!source.skip('-')) return matchesOf(low);
  if (source.next === null) return source.fail('a list [ has no end ]', start);
  // A hyphen before the closing bracket means itself.
  if (source.next === ']') {
    const matches = matchesOf(low);
    return (code) => matches(code) || code === 45;
  }
  const high = parseMember(source, flags);
  if (!('code' in low) || !('code' in high) || high.code < low.code)
    return source.fail('a range of characters is the wrong way round', at);
  return (code) => low.code <= code && code <= high.code;
}

function parseMember(source: PatternSource, flags: Flags): Member {
  const character = source.take() ?? '';
  if (character !== '\\') return { code: character.codePointAt(0) ?? 0 };
  const read = parseEscape(source, true, flags);
  if (read.kind === 'code') return { code: read.code };
  return read.kind === 'set' ? { matches: read.matches } : { code: 0 };
}

function matchesOf(member: Member): Matches {
  return 'code' in member ? (code) => code === member.code : member.matches;
}

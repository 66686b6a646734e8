import { advance, afterComma, type GrammarState } from '../tokens/json-grammar.ts';
import { tokenAt, tokensIn } from '../tokens/scan-json.ts';
import { signOf } from '../tokens/sign-of.ts';

/**
 * Whether a part of the text, a line for instance, may stand where reading has come to. A comma that is missing before
 * it, comments, and quotes of other kinds are forgiven.
 *
 * @param withNext whether what follows behind the part has to fit too
 */
export function plausible(
  text: string,
  part: { readonly start: number; readonly end: number },
  before: GrammarState,
  withNext: boolean,
): boolean {
  let state: GrammarState | null = before;
  let first = true;
  for (const token of tokensIn(text, part)) {
    if (token.kind === 'comment' || token.kind === 'gap') continue;
    const sign = token.kind === 'quoted' ? 's' : signOf(text, token);
    if (sign === null) return false;
    if (first && state.expected === 'comma' && !',]}'.includes(sign))
      state = { open: state.open, expected: afterComma(state.open) };
    first = false;
    state = advance(state, sign);
    if (state === null) return false;
  }
  if (!withNext) return true;
  let next = tokenAt(text, part.end);
  while (next.kind === 'comment' || next.kind === 'gap') next = tokenAt(text, next.end);
  if (next.kind === 'end') return true;
  const sign = next.kind === 'quoted' || next.kind === 'unclosed' ? 's' : signOf(text, next);
  return sign !== null && advance(state, sign) !== null;
}

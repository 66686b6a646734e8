import { splitWords } from '../fate/split-words.ts';
import type { GuideProblem } from '../guide.ts';
import type { LexedComment } from '../lex/lexed-page.ts';
import type { PageSyntax } from '../lex/parse-markdown.ts';
import { problemAt } from '../problem-at.ts';
import { DIRECTIVE_KEYS, type Directive, type DirectiveKey } from './directive.ts';
import type { DirectiveFlaw } from './directive-pairs.ts';
import { directivePathProblem } from './directive-path-problem.ts';
import { readSettings } from './read-settings.ts';

/** A directive and what is wrong with it; one that is wrong still opens its example, so that others are not blamed. */
export interface ReadDirective {
  readonly directive: Directive;
  readonly problem: GuideProblem | null;
}

/** Reads one comment that starts with `waybill:`. `folderDepth` as in `pagePathFlaw`. */
export function readDirective(
  comment: LexedComment,
  syntax: PageSyntax,
  folderDepth: number | null,
): ReadDirective {
  const { line, column } = comment;
  const { pairs, flaw } = readPairs(comment, syntax);
  const example = pairs.get('example')?.[0] ?? null;
  const verify = pairs.get('verify')?.[0] ?? null;
  const { settings, flaw: valueFlaw } = readSettings(pairs);
  const said = flaw ?? exampleFlaw(example) ?? valueFlaw;
  const problem =
    said === null
      ? directivePathProblem(comment, pairs, folderDepth)
      : problemAt(comment, 'fence/bad-directive', said.message, said.help);
  return { directive: { line, column, example, verify, settings }, problem };
}

function readPairs(comment: LexedComment, syntax: PageSyntax) {
  const pairs = new Map<DirectiveKey, readonly string[]>();
  const words = splitWords(comment.text);
  const form = syntax === 'mdx' ? '{/* waybill: KEY=VALUE … */}' : '<!-- waybill: KEY=VALUE … -->';
  const formFlaw = (what: string) => ({
    message: `This directive ${what}.`,
    help: `Write \`${form}\`, alone on its line.`,
  });
  let flaw: DirectiveFlaw | null = comment.flaw === null ? null : formFlaw(comment.flaw);
  if (words.length === 0) flaw ??= formFlaw('says nothing');
  for (const word of words) {
    if (word.kind !== 'pair' || word.value === '') {
      flaw ??= formFlaw(`has \`${word.kind === 'marker' ? word.raw : word.key}\`, which is no KEY=VALUE`);
      continue;
    }
    if (!word.closed) flaw ??= formFlaw(`never closes the value of \`${word.key}=\``);
    const key = DIRECTIVE_KEYS.find((known) => known === word.key);
    const before = key === undefined ? undefined : pairs.get(key);
    if (key === undefined) flaw ??= unknownKey(word.key);
    else if (before !== undefined && key !== 'files') flaw ??= repeatedKey(key);
    else pairs.set(key, [...(before ?? []), word.value]);
  }
  return { pairs, flaw };
}

function unknownKey(key: string): DirectiveFlaw {
  const known = DIRECTIVE_KEYS.map((name) => `\`${name}=\``).join(', ');
  return { message: `A directive knows no key \`${key}=\`.`, help: `The keys are ${known}.` };
}

function repeatedKey(key: DirectiveKey): DirectiveFlaw {
  const help = 'Keep one of them; only `files=` can stand in a directive several times.';
  return { message: `\`${key}=\` stands in this directive twice.`, help };
}

function exampleFlaw(example: string | null): DirectiveFlaw | null {
  if (example === null || /^[a-z0-9-]+$/.test(example)) return null;
  const message = `\`example=${example}\` is no id.`;
  return { message, help: 'Write it in small letters, digits and hyphens: `example=first-run`.' };
}

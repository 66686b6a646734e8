import { splitWords, type Word } from '../fate/split-words.ts';
import { folderDepth } from '../folder-depth.ts';
import type { GuideProblem } from '../guide.ts';
import type { PlanWorld } from '../judge.ts';
import type { LexedComment } from '../lex/lexed-page.ts';
import type { PageSyntax } from '../lex/parse-markdown.ts';
import { problemAt } from '../problem-at.ts';
import { DIRECTIVE_KEYS, type Directive, type DirectiveKey } from './directive.ts';
import type { DirectiveFlaw } from './directive-pairs.ts';
import { directivePathProblem } from './directive-path-problem.ts';
import { missingFileProblem } from './missing-file-problem.ts';
import { readSettings } from './read-settings.ts';

/** A directive and what is wrong with it; one that is wrong still opens its example, so that others are not blamed. */
export interface ReadDirective {
  readonly directive: Directive;
  readonly problem: GuideProblem | null;
}

/** Reads one comment that starts with `waybill:`. */
export function readDirective(comment: LexedComment, syntax: PageSyntax, world: PlanWorld): ReadDirective {
  const { line, column } = comment;
  const { pairs, flaw } = readPairs(comment, syntax);
  const example = pairs.get('example')?.[0] ?? null;
  const verify = pairs.get('verify')?.[0] ?? null;
  const { settings, flaw: valueFlaw } = readSettings(pairs);
  const said = flaw ?? exampleFlaw(example) ?? valueFlaw;
  const problem =
    said === null
      ? (directivePathProblem(comment, pairs, folderDepth(world)) ??
        missingFileProblem(comment, pairs, world.exists))
      : problemAt(comment, 'fence/bad-directive', said.message, said.help);
  return { directive: { line, column, example, verify, settings }, problem };
}

type Pair = Extract<Word, { readonly kind: 'pair' }>;

function readPairs(comment: LexedComment, syntax: PageSyntax) {
  const pairs = new Map<DirectiveKey, readonly string[]>();
  const words = splitWords(comment.text);
  const formFlaw = (what: string, said = 'KEY=VALUE …') => ({
    message: `This directive ${what}.`,
    help: `Write \`${syntax === 'mdx' ? `{/* waybill: ${said} */}` : `<!-- waybill: ${said} -->`}\`, alone on its line.`,
  });
  // Where its words are right, the help says the whole line.
  const said = words.length > 0 && words.every(isPair) ? words.map(written).join(' ') : undefined;
  let flaw: DirectiveFlaw | null = comment.flaw === null ? null : formFlaw(comment.flaw, said);
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

function isPair(word: Word): word is Pair {
  return word.kind === 'pair' && word.closed && DIRECTIVE_KEYS.some((key) => key === word.key);
}

function written({ key, value }: Pair): string {
  const quote = value.includes('"') ? "'" : '"';
  return /[\s"']/.test(value) ? `${key}=${quote}${value}${quote}` : `${key}=${value}`;
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

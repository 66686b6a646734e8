import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { SplitLine } from '../instruction/split-line.ts';
import type { Word } from '../instruction/word.ts';
import type { Complaint } from './complaint.ts';
import { FLAGS, type FlagKind, UNREAD_FLAGS } from './flag-rules.ts';

/** What BuildKit rejects in the flags of an instruction (frontend/dockerfile/instructions/bflag.go, 0.34.2). */
export function checkFlags(line: SplitLine): Complaint[] {
  const unread = UNREAD_FLAGS.has(line.name) || isHealthcheckNone(line);
  if (unread) return [];
  const seen = new Set<string>();
  return line.flags.flatMap((flag) => {
    const complaint = checkFlag(flag, line.name, seen);
    seen.add(flagName(flag));
    return complaint ?? [];
  });
}

function isHealthcheckNone({ name, words }: SplitLine): boolean {
  return name === 'HEALTHCHECK' && words[0]?.text.toUpperCase() === 'NONE';
}

function checkFlag(flag: Word, keyword: string, seen: ReadonlySet<string>): Complaint | null {
  const name = flagName(flag);
  const rules = FLAGS[keyword] ?? {};
  const kind: FlagKind | undefined = Object.hasOwn(rules, name) ? rules[name] : undefined;
  const at = flag.text.indexOf('=');
  const value = at < 0 ? null : flag.text.slice(at + 1);
  if (kind === undefined) return unknownFlag(flag, name, keyword, Object.keys(rules));
  if (seen.has(name) && kind !== 'texts')
    return complain(flag, `--${name} is given twice.`, 'Remove one of them.');
  if (kind === 'boolean') return checkBoolean(flag, name, value);
  return value === null
    ? complain(flag, `--${name} has no value.`, `Write --${name}=VALUE, without a blank around the =.`)
    : null;
}

function checkBoolean(flag: Word, name: string, value: string | null): Complaint | null {
  if (value === null || ['true', 'false'].includes(value.toLowerCase())) return null;
  return complain(
    flag,
    `--${name} is ${quote(value)}, and takes true or false only.`,
    `Write --${name} or leave it out.`,
  );
}

function unknownFlag(flag: Word, name: string, keyword: string, known: readonly string[]): Complaint {
  const help =
    known.length === 0
      ? `${keyword} takes no flags.`
      : `${keyword} takes ${listInWords(known.map((word) => `--${word}`)).replaceAll('"', '')}.`;
  const complaint = complain(flag, `${keyword} knows no flag --${name}.`, help);
  const replacements = nearest(name, known).map((word) => ({
    title: `Write --${word}`,
    text: flag.text.replace(/^--[^=]*/, `--${word}`),
  }));
  return { ...complaint, replacements };
}

function complain({ start, end }: Word, message: string, help: string): Complaint {
  return { id: 'flag', message, help, start, end };
}

function flagName({ text }: Word): string {
  return text.slice(2).split('=', 1)[0] ?? '';
}

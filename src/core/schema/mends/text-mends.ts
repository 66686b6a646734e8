import { replaceValue } from '../../edit/replace-value.ts';
import type { Mend } from '../../finding.ts';
import { quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';

/** What is often done to a text that has the wrong form, the mildest first. */
const CLEANINGS: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.trim().toLowerCase(),
  (text) => text.trim().replaceAll(/[^A-Za-z0-9-]+/g, '-'),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, '-'),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9_]+/g, '_'),
];

/** Writes a text in the form that a pattern of our schema asks for. */
export function patternMends(
  pointer: string,
  value: unknown,
  pattern: string,
  { document }: Context,
): Mend[] {
  const shape = new RegExp(pattern);
  const clean = typeof value === 'string' ? CLEANINGS.map((cleaning) => cleaning(value)) : [];
  const text = clean.find((candidate) => shape.test(candidate));
  return text === undefined
    ? []
    : [{ title: `Write ${quote(text)}`, edits: replaceValue(document, pointer, text) }];
}

/** Cuts a text to a number of code points; what is left has to be read again by the author. */
export function shorterText(pointer: string, value: unknown, limit: number, { document }: Context): Mend[] {
  const cut = [...String(value)].slice(0, limit).join('');
  return [
    {
      title: `Cut it to ${limit} characters`,
      edits: replaceValue(document, pointer, cut),
      placeholder: true,
    },
  ];
}

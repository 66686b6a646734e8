import { FLAGS } from '../../document/dockerfile/checks/flag-rules.ts';
import { example as raiven } from '../../formats/raiven/example.ts';
import { listOffers, type Offer } from '../complete/offer.ts';
import type { Completion } from '../completion.ts';
import { snippetText } from '../print/tab-stops.ts';
import { lineEnd, lineStart } from '../tree/line-ends.ts';
import { INSTRUCTIONS, instructionMarkdown } from './instructions.ts';
import { RAIVEN_VARIABLES, variableMarkdown } from './platform-variables.ts';
import { readInstructions } from './read-instructions.ts';

/** Bases of the guides: small, and with a version in their name. */
const BASES = ['debian:bookworm-slim', 'python:3.11-slim-bookworm'];

/** Instructions, images, stages, flags and variables: what can stand at an offset of a Dockerfile. */
export function completeDockerfile(text: string, offset: number): Completion[] {
  const lineBegin = lineStart(text, offset);
  const before = text.slice(lineBegin, offset);
  if (/^\s*#/.test(before) || isInHeredoc(text, offset)) return [];
  const typed = /[^\s=,]*$/.exec(before)?.[0] ?? '';
  const start = offset - typed.length;
  const words = /^\s*(\w+)\s+(.*)$/s.exec(before);
  if (isContinued(text, lineBegin)) return [];
  if (words === null) {
    const alone = text.slice(offset, lineEnd(text, offset)).trim() === '';
    return alone ? listOffers(instructionOffers(text), { start, end: offset, also: [] }) : [];
  }
  const [, keyword = '', rest = ''] = words;
  const offers = argumentOffers(text, keyword.toUpperCase(), rest, typed);
  let end = offset;
  while (/\w/.test(text[end] ?? '')) end += 1;
  // What the word has behind it stays: a name is replaced alone.
  const named = text[end] === '=' ? offers.map((offer) => ({ ...offer, insert: offer.label })) : offers;
  return listOffers(named, { start, end, also: [] });
}

function instructionOffers(text: string): Offer[] {
  const hasStage = /^\s*FROM\s/im.test(text);
  const offers = INSTRUCTIONS.map(
    (help): Offer => ({
      label: help.keyword,
      kind: 'field',
      detail: '',
      markdown: instructionMarkdown(help),
      insert: `${help.keyword} ${help.rest}`,
      preferred: !hasStage && help.keyword === 'FROM',
    }),
  );
  if (hasStage) return offers;
  const whole: Offer = {
    label: 'RAIVEN container',
    kind: 'snippet',
    detail: 'a whole one to begin with',
    markdown:
      'A program that reads the folder of RAIVEN and writes into the other. [Reference](/reference/raiven/)',
    insert: snippetText(raiven),
    preferred: false,
  };
  return [...offers, whole];
}

function argumentOffers(text: string, keyword: string, rest: string, typed: string): Offer[] {
  if (/^(?:--\S*\s+)*--\w*$/.test(rest) || (rest === '' && typed === '-'))
    return Object.entries(FLAGS[keyword] ?? {}).map(([name, kind]) =>
      value(`--${name}`, kind === 'boolean' ? `--${name}` : `--${name}=$1`, 'flag'),
    );
  if (/(?:^|\s)--from=\S*$/.test(rest))
    return stageNames(text).map((name) => value(name, snippetText(name), 'stage'));
  const isFirst = /^(?:--\S+\s+)*\S*$/.test(rest);
  if (keyword === 'FROM' && isFirst)
    return [
      ...BASES.map((name, index) => ({ ...value(name, name, 'image'), preferred: index === 0 })),
      ...stageNames(text).map((name) => value(name, snippetText(name), 'stage')),
    ];
  if (keyword === 'ENV' && /(?:^|\s)\w*$/.test(rest))
    return [...RAIVEN_VARIABLES].map(([name, { value: path }]) => ({
      ...value(name, `${name}=${path}`, 'set by RAIVEN'),
      markdown: variableMarkdown(name) ?? '',
    }));
  return [];
}

function value(label: string, insert: string, detail: string): Offer {
  return { label, kind: 'value', detail, markdown: '', insert, preferred: false };
}

function stageNames(text: string): string[] {
  return readInstructions(text).flatMap(({ instruction }) => {
    const name = instruction.keyword === 'FROM' ? instruction.arguments[2] : undefined;
    return name === undefined ? [] : [name];
  });
}

function isInHeredoc(text: string, offset: number): boolean {
  return (
    text.includes('<<') &&
    readInstructions(text).some(({ place, end }) => place.value.end < offset && offset < end)
  );
}

/** True where the line before, comments left out, ends with the sign that continues it. */
function isContinued(text: string, lineBegin: number): boolean {
  const sign = /^\s*#\s*escape\s*=\s*`/im.test(text.slice(0, 500)) ? '`' : '\\';
  for (let end = lineBegin - 1; end >= 0; ) {
    const start = lineStart(text, end);
    const line = text.slice(start, end).trim();
    if (!line.startsWith('#')) return line.endsWith(sign);
    end = start - 1;
  }
  return false;
}

import type { Complaint } from '../checks/complaint.ts';
import { isSpace, skipSpace } from '../go-space.ts';
import { type ArgumentKind, KEYWORDS } from './keywords.ts';
import { readJsonList } from './read-json-list.ts';
import { type SplitInstruction, splitInstruction } from './split-instruction.ts';
import { splitAtBlanks, splitWords } from './split-words.ts';
import type { Word } from './word.ts';

/** NAME=value in a logical line. */
export interface WordPair {
  readonly whole: Word;
  readonly name: Word;
  readonly value: Word | null;
  readonly equals: boolean;
}

/** One logical line, parted as far as its keyword tells how. */
export interface SplitLine extends SplitInstruction {
  /** In upper case; of ONBUILD it is ONBUILD. */
  readonly name: string;
  readonly json: boolean;
  readonly words: readonly Word[];
  readonly pairs: readonly WordPair[];
  readonly trigger: SplitLine | null;
  /** What already the parting rejects. */
  readonly complaints: readonly Complaint[];
}

type Parts = Pick<SplitLine, 'json' | 'words' | 'pairs' | 'trigger' | 'complaints'>;
const NOTHING: Parts = { json: false, words: [], pairs: [], trigger: null, complaints: [] };

/** Parts a logical line, or from `from` on the trigger of an ONBUILD. */
export function splitLine(line: string, escapeSign: string, from = 0): SplitLine {
  const split = splitInstruction(line, from, line.length, escapeSign);
  const name = split.keyword.text.toUpperCase();
  const kind = KEYWORDS.get(name);
  // ONBUILD in an ONBUILD is rejected anyway, so nothing nests deeper than one.
  const read = kind === undefined || (from > 0 && kind === 'instruction') ? () => NOTHING : READERS[kind];
  return { ...split, name, ...read(line, split.restStart, split.restEnd, escapeSign, name) };
}

type Read = (line: string, from: number, to: number, escapeSign: string, name: string) => Parts;

const READERS: Readonly<Record<ArgumentKind, Read>> = {
  words: (line, from, to) => ({ ...NOTHING, words: splitAtBlanks(line, from, to) }),
  text: (line, from, to) => ({ ...NOTHING, words: whole(line, from, to) }),
  names: (line, from, to, escapeSign) => readNames(line, from, to, escapeSign),
  pairs: readPairs,
  'list-or-words': (line, from, to) => readList(line, from, to, () => splitAtBlanks(line, from, to)),
  'list-or-text': (line, from, to) => readList(line, from, to, () => whole(line, from, to)),
  healthcheck: readHealthcheck,
  instruction: (line, from, to, escapeSign) => {
    const trigger = to > from ? splitLine(line.slice(0, to), escapeSign, from) : null;
    return { ...NOTHING, trigger, complaints: trigger?.complaints ?? [] };
  },
};

function whole(line: string, from: number, to: number): Word[] {
  return to > from ? [{ text: line.slice(from, to), start: from, end: to }] : [];
}

function readList(line: string, from: number, to: number, otherwise: () => readonly Word[]): Parts {
  const list = readJsonList(line, from, to);
  if (list === 'no-list') return { ...NOTHING, words: otherwise() };
  if (list !== 'other-values') return { ...NOTHING, json: true, words: list };
  const complaint = {
    id: 'json-values',
    message: 'This JSON list holds something that is no text, and BuildKit takes texts only.',
    help: 'Put every entry into double quotes, numbers too.',
    start: from,
    end: to,
    ...quoted(line.slice(from, to)),
  };
  return { ...NOTHING, json: true, complaints: [complaint] };
}

/** Numbers and the like in quotes; nothing where lists nest. */
function quoted(json: string): Pick<Complaint, 'replacements'> {
  const values = JSON.parse(json) as unknown[];
  if (values.some((value) => typeof value === 'object')) return {};
  const text = json.replace(/"(?:[^"\\]|\\.)*"|[^\s,[\]"]+/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  return { replacements: [{ title: 'Put every entry into double quotes', text }] };
}

function readHealthcheck(line: string, from: number, to: number): Parts {
  let end = from;
  while (end < to && !isSpace(line[end])) end += 1;
  if (end === from) return NOTHING;
  const start = skipSpace(line, end, to);
  const rest = start < to ? readList(line, start, to, () => whole(line, start, to)) : NOTHING;
  return { ...rest, words: [...whole(line, from, end), ...rest.words] };
}

function readNames(line: string, from: number, to: number, escapeSign: string): Parts {
  const words = splitWords(line, from, to, escapeSign);
  const pairs = words.map((word) => pairOf(word) ?? { whole: word, name: word, value: null, equals: false });
  const blank = pairs.find(({ name }) => name.text === '');
  return { ...NOTHING, words, pairs, complaints: blank === undefined ? [] : [blankName(blank)] };
}

/** ENV and LABEL: `NAME=value …`, or in the old form `NAME value` where the first word has no `=`. */
function readPairs(line: string, from: number, to: number, escapeSign: string, keyword: string): Parts {
  const words = splitWords(line, from, to, escapeSign);
  const [first] = words;
  if (first === undefined) return NOTHING;
  if (!first.text.includes('=')) return readOldPair(line, from, to, keyword);
  const pairs = words.map(pairOf);
  const odd = words.find((_, index) => pairs[index] === null);
  const good = pairs.filter((pair) => pair !== null);
  const blank = good.find(({ name }) => name.text === '');
  if (odd !== undefined) return { ...NOTHING, pairs: good, complaints: [withoutEquals(odd, keyword)] };
  return { ...NOTHING, pairs: good, complaints: blank === undefined ? [] : [blankName(blank)] };
}

function readOldPair(line: string, from: number, to: number, keyword: string): Parts {
  const blank = /[\t\v\f\r ]+/.exec(line.slice(from, to));
  const nameEnd = blank === null ? to : from + blank.index;
  const name = { text: line.slice(from, nameEnd), start: from, end: nameEnd };
  if (blank === null) {
    const complaint = {
      id: 'no-value',
      message: `${keyword} names ${name.text} and gives it no value.`,
      help: `Write ${keyword} ${name.text}=VALUE. An empty value is written ${name.text}="".`,
      start: from,
      end: to,
    };
    return { ...NOTHING, complaints: [complaint] };
  }
  const start = nameEnd + blank[0].length;
  const value = { text: line.slice(start, to), start, end: to };
  const wholePair = { text: line.slice(from, to), start: from, end: to };
  return { ...NOTHING, pairs: [{ whole: wholePair, name, value, equals: false }] };
}

function pairOf(word: Word): WordPair | null {
  const at = word.text.indexOf('=');
  if (at < 0) return null;
  const middle = word.start + at;
  return {
    whole: word,
    name: { text: word.text.slice(0, at), start: word.start, end: middle },
    value: { text: word.text.slice(at + 1), start: middle + 1, end: word.end },
    equals: true,
  };
}

function withoutEquals(word: Word, keyword: string): Complaint {
  return {
    id: 'pair',
    message: `${word.text} has no =, and ${keyword} takes pairs NAME=value.`,
    help: 'A value with a blank in it goes into double quotes, and no blank may stand around the =.',
    start: word.start,
    end: word.end,
  };
}

function blankName({ whole: word }: WordPair): Complaint {
  return {
    id: 'blank-name',
    message: `There is no name in front of the = of ${word.text}.`,
    help: 'Write the name directly before the =.',
    start: word.start,
    end: word.end,
  };
}

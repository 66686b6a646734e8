import type { Place } from '../document.ts';
import type { DockerfileValue, Flag, Instruction, Pair } from './dockerfile-value.ts';
import type { SplitLine, WordPair } from './instruction/split-line.ts';
import type { Word } from './instruction/word.ts';
import { type LogicalLine, sourceSpan } from './lines/logical-line.ts';
import type { Entries, Entry } from './lines/read-entries.ts';

type Places = Map<string, Place>;

/** What was read as plain data; the places of all its parts go into `places`. */
export function buildValue(read: Entries, places: Places): DockerfileValue {
  let stage = -1;
  const instructions = read.entries.map((entry, index) => {
    if (entry.split.name === 'FROM') stage += 1;
    return buildInstruction(entry, entry.split, stage, `/instructions/${index}`, places);
  });
  return { instructions, escape: read.escape, syntax: read.syntax };
}

function buildInstruction(
  entry: Entry,
  split: SplitLine,
  stage: number,
  pointer: string,
  places: Places,
): Instruction {
  const { line } = entry;
  const place = (part: string, { start, end }: Pick<Word, 'start' | 'end'>) =>
    places.set(pointer + part, { key: null, value: sourceSpan(line, start, end) });
  const key = sourceSpan(line, split.keyword.start, split.keyword.end);
  const value = sourceSpan(line, split.keyword.start, Math.max(split.keyword.end, split.restEnd));
  places.set(pointer, { key, value });
  split.flags.forEach((flag, index) => {
    place(`/flags/${index}`, flag);
  });
  split.words.forEach((word, index) => {
    place(`/arguments/${index}`, word);
  });
  split.pairs.forEach((pair, index) => {
    placePair(pair, `${pointer}/pairs/${index}`, line, places);
  });
  entry.heredocs.forEach(({ span }, index) => {
    places.set(`${pointer}/heredocs/${index}`, { key: null, value: span });
  });
  const { trigger } = split;
  return {
    keyword: split.name,
    stage,
    json: split.json,
    flags: split.flags.map(buildFlag),
    arguments: split.words.map(({ text }) => text),
    pairs: split.pairs.map(buildPair),
    heredocs: entry.heredocs.map(({ name, content }) => ({ name, content })),
    rest: line.text.slice(split.restStart, split.restEnd),
    trigger: trigger && buildInstruction(entry, trigger, stage, `${pointer}/trigger`, places),
  };
}

function placePair(pair: WordPair, pointer: string, line: LogicalLine, places: Places): void {
  const at = ({ start, end }: Word): Place => ({ key: null, value: sourceSpan(line, start, end) });
  places.set(pointer, at(pair.whole));
  places.set(`${pointer}/name`, at(pair.name));
  if (pair.value !== null) places.set(`${pointer}/value`, at(pair.value));
}

function buildFlag({ text }: Word): Flag {
  const at = text.indexOf('=');
  return at < 0
    ? { name: text.slice(2), value: null }
    : { name: text.slice(2, at), value: text.slice(at + 1) };
}

function buildPair({ name, value, equals }: WordPair): Pair {
  return { name: name.text, value: value?.text ?? null, equals };
}

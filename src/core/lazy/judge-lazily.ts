import { languageOf } from '../document/language-of.ts';
import type { JudgeOptions } from '../judge-options.ts';
import type { Judgement } from '../judgement.ts';
import { judgeReading } from '../parts/judge-reading.ts';
import { judgeWith } from '../parts/judge-with.ts';
import { type Reading, readText } from '../parts/read-text.ts';
import { loadParts, type PartsUnderWay } from './load-parts.ts';

/**
 * Judges as `judge` does, with the same answer. It waits for those parts alone that this text and its neighbours need, while
 * all of them are on their way.
 *
 * @throws NotLoaded where a part cannot be loaded
 */
export async function judgeLazily(text: string, options: JudgeOptions = {}): Promise<Judgement> {
  const underWay = loadParts();
  const { parts } = underWay;
  if (underWay.isWhole()) return judgeWith(parts, text, options);
  return judgeReading(await readWithNeeded(underWay, text, options), options, parts);
}

/** Reads a text when its readers are there, and waits for the formats that are found. All neighbours are asked for theirs. */
async function readWithNeeded(
  { parts, reader, definition }: PartsUnderWay,
  text: string,
  options: JudgeOptions,
): Promise<Reading> {
  const beside = (options.neighbours ?? []).map((neighbour) => languageOf(neighbour.text, neighbour.path));
  await Promise.all([languageOf(text, options.fileName ?? null), ...beside].map(reader));
  const reading = readText(text, options, parts);
  const { detection, subject } = reading;
  const formats = [detection?.format.id ?? null, ...subject.neighbours.map(({ format }) => format)];
  await Promise.all(formats.map((format) => (format === null ? null : definition(format))));
  return reading;
}

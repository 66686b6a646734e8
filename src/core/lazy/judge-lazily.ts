import { languageOf } from '../document/language-of.ts';
import type { JudgeOptions } from '../judge-options.ts';
import type { Judgement } from '../judgement.ts';
import { judgeReading } from '../parts/judge-reading.ts';
import { readText } from '../parts/read-text.ts';
import { loadParts } from './load-parts.ts';

/**
 * Judges as `judge` does, with the same answer. It waits for those parts alone that this text and its neighbours need, while
 * all of them are on their way.
 *
 * @throws where a part cannot be loaded
 */
export async function judgeLazily(text: string, options: JudgeOptions = {}): Promise<Judgement> {
  const { parts, reader, definition } = loadParts();
  const neighbours = options.neighbours ?? [];
  const languages = neighbours.map((neighbour) => languageOf(neighbour.text, neighbour.path));
  await Promise.all([languageOf(text, options.fileName ?? null), ...languages].map(reader));
  const reading = readText(text, options, parts);
  const formats = [
    reading.detection?.format.id ?? null,
    ...reading.subject.neighbours.map(({ format }) => format),
  ];
  await Promise.all(formats.flatMap((format) => (format === null ? [] : [definition(format)])));
  return judgeReading(reading, options, parts);
}

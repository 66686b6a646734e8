import { judge } from '../../src/core/index.ts';

/** A text and what judging it has to give, so that nothing else is timed. */
export interface TimedText {
  readonly text: string;
  readonly fileName: string;
  readonly format: string;
  readonly accepted: boolean;
}

/** How long judging one text takes, in milliseconds: the first time, when nothing is compiled yet, and after that. */
export interface JudgeTime {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  /** The median as a multiple of that of `JSON.parse` in turn with it; null for a text that is no JSON. */
  readonly toParse: number | null;
}

/** Times the judge in whatever engine runs this; each text is judged so many times. */
export function judgeTimes(texts: readonly TimedText[], runs: number): JudgeTime[] {
  return texts.map((timed) => {
    const pairs = Array.from({ length: runs }, () => [judgeOnce(timed), parseOnce(timed.text)] as const);
    const times = pairs.map(([time]) => time);
    const median = quantile(times, 0.5);
    const parsing = pairs.flatMap(([, parse]) => parse ?? []);
    return {
      first: times[0] ?? 0,
      median,
      p95: quantile(times, 0.95),
      toParse: parsing.length === 0 ? null : median / quantile(parsing, 0.5),
    };
  });
}

function judgeOnce({ text, fileName, format, accepted }: TimedText): number {
  const start = performance.now();
  const judgement = judge(text, { fileName });
  const time = performance.now() - start;
  if (judgement.format !== format || judgement.accepted !== accepted)
    throw new Error(`${fileName} is to be ${accepted ? 'an accepted' : 'a rejected'} ${format}`);
  return time;
}

function parseOnce(text: string): number | null {
  const start = performance.now();
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return performance.now() - start;
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

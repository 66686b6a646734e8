import { judge } from '../../src/core/index.ts';

/** How long judging one text takes, in milliseconds: the first time, when nothing is compiled yet, and after that. */
export interface JudgeTime {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}

/** Times the judge in whatever engine runs this; each text is judged so many times. */
export function judgeTimes(texts: readonly string[], runs: number): JudgeTime[] {
  return texts.map((text) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      const { format, accepted } = judge(text, { fileName: 'manifest.json' });
      if (format !== 'flywheel-gear' || !accepted) throw new Error('the text is to be an accepted gear');
      return performance.now() - start;
    });
    const sorted = [...times].sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    return { first: times[0] ?? 0, median: at(0.5), p95: at(0.95) };
  });
}

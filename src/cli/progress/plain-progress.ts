import { printable } from '../../core/index.ts';
import { fitWidth } from './fit-width.ts';
import { command, firstLine } from './live-lines.ts';
import type { Progress } from './progress.ts';
import { afterEvent, NOTHING_RUNS, type RunningExample } from './running-examples.ts';

/** Longer commands are cut in a log. */
const COLUMNS = 160;

/**
 * Where nothing can be drawn anew: a line when an example starts and ends, and one for a step that runs long, again each
 * time that it has run twice as long.
 * @param longMs how long a step runs before it is told
 */
export function plainProgress(write: (text: string) => void, longMs: number): Progress {
  const timers = new Map<string, NodeJS.Timeout>();
  let state = NOTHING_RUNS;
  const remind = (key: string, one: RunningExample, ms: number, passed: number): void => {
    const timer = setTimeout(() => {
      write(`${longRunning(one, passed + ms)}\n`);
      remind(key, one, passed + ms, passed + ms);
    }, ms);
    timers.set(key, timer);
  };
  return {
    onEvent: (event) => {
      state = afterEvent(state, event, performance.now());
      if (event.kind === 'notice') return write(`${printable(event.text)}\n`);
      if (event.kind === 'plan' || event.kind === 'output') return;
      const example = event.kind === 'example-end' ? event.result.id : event.example;
      const key = `${event.page}#${example}`;
      clearTimeout(timers.get(key));
      timers.delete(key);
      if (event.kind === 'example-end') return write(`${ended(printable(key), event.result)}\n`);
      const one = state.running.find((each) => each.page === event.page && each.example === example);
      if (event.kind === 'example-start') write(`▸ ${printable(key)}${count(one, state.total)}\n`);
      if (one !== undefined) remind(key, one, longMs, 0);
    },
    end: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function count(one: RunningExample | undefined, total: number | null): string {
  return one === undefined || total === null ? '' : ` (${one.index}/${total})`;
}

const MARK = { passed: '✓', failed: '✗', skipped: '-', 'not-run': '-' } as const;

function ended(
  name: string,
  { verdict, durationMs, cached }: { verdict: keyof typeof MARK; durationMs: number; cached: boolean },
): string {
  const ran = verdict === 'passed' || verdict === 'failed';
  const time = ran ? (cached ? ' (cached)' : ` (${(durationMs / 1000).toFixed(1)} s)`) : '';
  return `${MARK[verdict]} ${name} ${verdict}${time}`;
}

function longRunning({ page, line, text }: RunningExample, ms: number): string {
  const place = `${page}${line === null ? '' : `:${line}`}`;
  const first = command(firstLine(text));
  return fitWidth(`${printable(place)} has been running for ${Math.round(ms / 1000)} s: ${first}`, COLUMNS);
}

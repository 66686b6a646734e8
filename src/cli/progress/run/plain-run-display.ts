import { printable } from '../../../core/index.ts';
import { fitWidth } from '../fit-width.ts';
import type { DisplayedLines, RunDisplay } from './run-display.ts';
import { caseInWords } from './run-rows.ts';
import { afterCase, afterLaunchEvent, noCases } from './running-case.ts';

/** Longer lines about what goes on are cut in a log. */
const COLUMNS = 160;

/**
 * Where nothing can be drawn anew: a line for each stage, what programs print, and a line where nothing was heard for long,
 * again each time that it has lasted twice as long.
 */
export function plainRunDisplay(
  total: number,
  write: (text: string) => void,
  lines: DisplayedLines,
  longMs: number,
): RunDisplay {
  const timers = new Map<string | null, NodeJS.Timeout>();
  let state = noCases(total);
  const put = (text: readonly string[]): void => {
    if (text.length > 0) write(`${text.join('\n')}\n`);
  };
  const remind = (name: string | null, ms: number): void => {
    clearTimeout(timers.get(name));
    const timer = setTimeout(() => {
      const one = state.running.find((each) => each.name === name);
      if (one === undefined) return;
      put([fitWidth(caseInWords(one, performance.now()), COLUMNS)]);
      remind(name, ms * 2);
    }, ms);
    timers.set(name, timer);
  };
  return {
    onEvent: (name, event) => {
      state = afterLaunchEvent(state, name, event, performance.now());
      if (event.kind === 'stage') {
        // What a program left without a line break belongs to the stage before.
        put(lines.atEnd(name));
        put([`▸ ${name === null ? '' : `${printable(name)}: `}${printable(event.message)}`]);
      }
      put(lines.after(name, event));
      remind(name, longMs);
    },
    onEnd: (name, status) => {
      clearTimeout(timers.get(name));
      timers.delete(name);
      state = afterCase(state, name, status);
      put(lines.atEnd(name));
      if (total > 1) put([`${status === 'succeeded' ? '✓' : '✗'} ${printable(name ?? '')}: ${status}`]);
    },
    end: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

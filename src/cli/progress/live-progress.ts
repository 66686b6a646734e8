import { type Colors, printable } from '../../core/index.ts';
import { liveArea } from './live-area.ts';
import { liveLines } from './live-lines.ts';
import type { Progress } from './progress.ts';
import { afterEvent, NOTHING_RUNS } from './running-examples.ts';

/** The terminal that progress is shown on. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Its size now. */
  readonly size: () => { readonly columns: number; readonly rows: number };
}

/** Often enough that no second is left out. */
const TICK_MS = 250;

/** On a terminal: a row for each example that runs, with its place, command and seconds; gone when all is done. */
export function liveProgress(terminal: Terminal, colors: Colors): Progress {
  const area = liveArea(terminal.write, () => terminal.size().columns);
  let state = NOTHING_RUNS;
  const draw = (): void => area.draw(liveLines(state, performance.now(), terminal.size(), colors));
  const ticking = setInterval(draw, TICK_MS);
  return {
    onEvent: (event) => {
      state = afterEvent(state, event, performance.now());
      if (event.kind === 'notice') {
        area.erase();
        terminal.write(`${printable(event.text)}\n`);
      }
      draw();
    },
    end: () => {
      clearInterval(ticking);
      area.erase();
    },
  };
}

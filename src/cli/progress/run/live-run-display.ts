import type { Colors } from '../../../core/index.ts';
import { liveArea } from '../live-area.ts';
import type { Terminal } from '../live-progress.ts';
import type { DisplayedLines, RunDisplay } from './run-display.ts';
import { runRows } from './run-rows.ts';
import { afterCase, afterLaunchEvent, noCases } from './running-case.ts';

/** Often enough that no second is left out. */
const TICK_MS = 250;

/** On a terminal: what programs print goes up, and below it stands a row for each container; the rows are gone at the end. */
export function liveRunDisplay(
  total: number,
  terminal: Terminal,
  lines: DisplayedLines,
  colors: Colors,
): RunDisplay {
  const area = liveArea(terminal.write, () => terminal.size().columns);
  let state = noCases(total);
  const draw = (): void => {
    const running = state.running.map((one) => ({ ...one, line: lines.redrawn(one.name) || one.line }));
    area.draw(runRows({ ...state, running }, performance.now(), terminal.size(), colors));
  };
  const write = (text: readonly string[]): void => {
    if (text.length === 0) return;
    area.erase();
    terminal.write(`${text.join('\n')}\n`);
  };
  const ticking = setInterval(draw, TICK_MS);
  return {
    onEvent: (name, event) => {
      state = afterLaunchEvent(state, name, event, performance.now());
      write(lines.after(name, event));
      // What comes in floods is drawn at the next tick.
      if (event.kind === 'stage' || event.kind === 'started') draw();
    },
    onEnd: (name, status) => {
      state = afterCase(state, name, status);
      write(lines.atEnd(name));
      draw();
    },
    end: () => {
      clearInterval(ticking);
      area.erase();
    },
  };
}

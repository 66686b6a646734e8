import { splitCommand } from '../fate/split-command.ts';
import type { Fence, PageLine, Tty } from '../fence.ts';
import type { Guide } from '../guide.ts';

/** Where an expected output stands in a page. */
export interface ExpectedPlace {
  readonly fence: Fence;
  readonly kind: 'console' | 'lines' | 'json';
  /** The lines of the output as they stand in the fence; of `[no output]` none. */
  readonly lines: readonly PageLine[];
  /** Lines of the page, from 1: the first of the output, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Of a `tty` fence: some of its lines are typed. */
  readonly tty: Tty | null;
}

/** The place that a rewrite speaks of: a `$ ` line, or the opening line of an `output` fence. Null where there is none. */
export function expectedPlace({ fences }: Guide, line: number): ExpectedPlace | null {
  for (const fence of fences) {
    const { fate } = fence;
    if (fate?.kind === 'output' && fence.line === line && fate.schema === null) {
      const lines = linesOf(fence);
      const to = fence.textLine + lines.length;
      return { fence, kind: fate.json ? 'json' : 'lines', lines, from: fence.textLine, to, tty: null };
    }
    if (fate?.kind === 'run' && fate.how === 'console' && fence.line < line && line <= fence.endLine) {
      const at = fate.commands.findIndex((command) => command.line === line);
      const next = fate.commands[at + 1]?.line ?? Number.POSITIVE_INFINITY;
      const own = linesOf(fence).filter((one) => one.line >= line && one.line < next);
      const prompt = fate.tty?.prompt ?? null;
      const { typed, output } = splitCommand(own, prompt);
      if (at === -1 || output.length === 0) return null;
      const from = line + typed.length;
      const none = fate.commands[at]?.expected?.length === 0;
      return {
        fence,
        kind: 'console',
        lines: none ? [] : output,
        from,
        to: from + output.length,
        tty: fate.tty,
      };
    }
  }
  return null;
}

/** The content of a fence, a line each, with the page's line numbers. */
export function linesOf({ text, textLine }: Pick<Fence, 'text' | 'textLine'>): readonly PageLine[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line, index) => ({ line: textLine + index, text: line }));
}

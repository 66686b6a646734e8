import { judgedName } from '../fate/judged-format.ts';
import type { ConsoleCommand, Fate } from '../fence.ts';
import type { Expectation, Step } from '../guide.ts';
import type { LexedFence } from '../lex/lexed-page.ts';
import type { ExampleGroup } from './group-examples.ts';

/** The steps of an example: its manifests are judged first, all of them; then everything in page order. */
export function buildSteps({ items }: ExampleGroup): readonly Step[] {
  const checks: Step[] = [];
  const others: Step[] = [];
  for (const item of items) {
    if ('fence' in item) {
      if (item.fate === null) continue;
      checks.push(...checkSteps(item.fence, item.fate));
      others.push(...pageSteps(item.fence, item.fate));
    } else if (item.verify !== null) {
      others.push({ kind: 'verify', line: item.line, file: item.verify });
    }
  }
  return [...checks, ...others];
}

function checkSteps(fence: LexedFence, fate: Fate): readonly Step[] {
  const judged = fate.kind === 'file' || fate.kind === 'checked' ? fate.judged : null;
  if (judged === null) return [];
  const { line, text, textLine } = fence;
  const fileName = judgedName(fence, fate.kind === 'file' ? fate.path : null);
  return [{ kind: 'check', line, text, textLine, fileName, judged }];
}

function pageSteps(fence: LexedFence, fate: Fate): readonly Step[] {
  const { line, text, textLine } = fence;
  switch (fate.kind) {
    case 'file':
      return [{ kind: 'write', line, path: fate.path, content: text }];
    case 'run':
      return fate.how === 'script'
        ? [{ kind: 'run', how: 'script', line, script: text, scriptLine: textLine, retryMs: fate.retryMs }]
        : consoleSteps(fate);
    case 'output':
      return [{ kind: 'compare', line, of: fate.of, expectation: expectationOf(fence, fate) }];
    case 'checked':
    case 'shown':
      return [];
  }
}

/** `retry=` holds for the last command of its fence. */
function consoleSteps({ commands, tty, retryMs }: Extract<Fate, { how: 'console' }>): readonly Step[] {
  const last = commands.at(-1);
  return commands.map((command: ConsoleCommand) => ({
    kind: 'run' as const,
    how: 'console' as const,
    line: command.line,
    command,
    tty,
    retryMs: command === last ? retryMs : null,
  }));
}

function expectationOf({ text, textLine }: LexedFence, fate: Extract<Fate, { kind: 'output' }>): Expectation {
  if (fate.schema !== null) return { kind: 'schema', schema: fate.schema };
  if (fate.json) return { kind: 'json', text, textLine };
  const lines = text.split('\n').slice(0, -1);
  return { kind: 'lines', lines: lines.map((line, index) => ({ line: textLine + index, text: line })) };
}

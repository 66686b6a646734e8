import fc from 'fast-check';
import stringWidth from 'string-width';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitWidth, fitWidthEnd } from '../../../src/cli/progress/fit-width.ts';
import { liveArea } from '../../../src/cli/progress/live-area.ts';
import { liveLines } from '../../../src/cli/progress/live-lines.ts';
import { liveProgress } from '../../../src/cli/progress/live-progress.ts';
import { plainProgress } from '../../../src/cli/progress/plain-progress.ts';
import type { RunningExamples } from '../../../src/cli/progress/running-examples.ts';
import { NO_COLORS } from '../../../src/core/index.ts';
import type { ExampleResult } from '../../../src/docs/index.ts';
import { screen } from './screen.ts';

const PAGE = 'content/docs/guides/x.mdx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function state(...texts: string[]): RunningExamples {
  const running = texts.map((text, at) => ({
    page: PAGE,
    example: `e${at}`,
    index: at + 3,
    line: 41,
    text,
    since: 0,
    heard: 0,
  }));
  return { total: 12, started: 3, failed: 0, running };
}

const result = (id: string, verdict: ExampleResult['verdict']): ExampleResult => ({
  id,
  verdict,
  cached: false,
  missing: [],
  durationMs: 5120,
  steps: [],
  leftovers: [],
  kept: [],
  notes: [],
});

test('an example that runs has a row with count, place, seconds and command; after 5 s it is named as running', () => {
  const wide = { columns: 120, rows: 24 };
  const docker = state('$ docker build -t greet:1 .\nmore');
  expect(liveLines(docker, 2900, wide, NO_COLORS)).toEqual([
    `(3/12) ${PAGE}:41 2 s $ docker build -t greet:1 .`,
  ]);
  expect(liveLines({ ...docker, failed: 1 }, 7000, wide, NO_COLORS)).toEqual([
    `(3/12, 1 failed) ${PAGE}:41 has been running for 7 s: docker build -t greet:1 .`,
  ]);
});

test('a narrow terminal keeps the line number, and a low one the first rows', () => {
  const [row] = liveLines(state(`$ ${'x'.repeat(200)}`), 0, { columns: 50, rows: 24 }, NO_COLORS);
  expect(row).toMatch(/^\(3\/12\) ….*:41 0 s \$ x+…$/);
  const low = liveLines(state('a', 'b', 'c', 'd'), 0, { columns: 80, rows: 4 }, NO_COLORS);
  expect(low.at(-1)).toBe('… and 2 more');
  expect(low).toHaveLength(3);
});

test('no row is wider than the terminal, whatever is typed', () => {
  const piece = fc.constantFrom(
    '世',
    '界',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    'e\u0301',
    '\u200b',
    '\u001b[31m',
    '\t',
    '\ud800',
    'a',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 120 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 9000 }),
      (typed, columns, now) => {
        for (const row of liveLines(state(typed), now, { columns, rows: 24 }, NO_COLORS)) {
          expect(stringWidth(row)).toBeLessThanOrEqual(Math.max(1, columns - 1));
          expect(row).not.toMatch(/[\p{Cc}]/u);
        }
        expect(stringWidth(fitWidth(typed, columns))).toBeLessThanOrEqual(columns);
        expect(stringWidth(fitWidthEnd(typed, columns))).toBeLessThanOrEqual(columns);
      },
    ),
  );
});

test('what is drawn anew replaces what was there, also where the terminal has become narrower', () => {
  let written = 'before\n';
  let columns = 40;
  const area = liveArea(
    (text) => (written += text),
    () => columns,
  );
  area.draw(['a'.repeat(30), 'b'.repeat(30)]);
  area.draw(['c']);
  expect(screen(written, 40)).toEqual(['before', 'c']);
  area.erase();
  // What is wider than the terminal has become is wrapped there.
  area.draw(['d'.repeat(30), 'e'.repeat(30)]);
  columns = 20;
  area.erase();
  expect(screen(written.slice(written.indexOf('d')), 20)).toEqual(['']);
});

test('on a terminal nothing stays but notices, and every second is shown', () => {
  let written = '';
  const size = () => ({ columns: 80, rows: 24 });
  const { onEvent, end } = liveProgress({ write: (text) => (written += text), size }, NO_COLORS);
  onEvent({ kind: 'plan', examples: 2 });
  onEvent({ kind: 'example-start', page: PAGE, example: 'a' });
  onEvent({ kind: 'step-start', page: PAGE, example: 'a', line: 41, text: '$ sleep 60' });
  onEvent({ kind: 'example-start', page: PAGE, example: 'b' });
  for (const second of [1, 2, 3, 4, 5, 6]) {
    vi.advanceTimersByTime(1000);
    const told = second < 5 ? `${second} s $ sleep 60` : `has been running for ${second} s: sleep 60`;
    expect(screen(written, 80)[0]).toBe(`(1/2) ${PAGE}:41 ${told}`);
    expect(screen(written, 80)).toHaveLength(2);
  }
  onEvent({ kind: 'notice', text: 'b works in /tmp\u001b[2J' });
  expect(screen(written, 80)).toHaveLength(3);
  onEvent({ kind: 'example-end', page: PAGE, result: result('a', 'failed') });
  expect(screen(written, 80)[1]).toMatch(/^\(2\/2, 1 failed\)/);
  end();
  expect(screen(written, 80)).toEqual(['b works in /tmp\\u{1b}[2J', '']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a command that writes is not named as one that may hang, and is after 5 s of silence', () => {
  let written = '';
  const size = () => ({ columns: 110, rows: 24 });
  const { onEvent, end } = liveProgress({ write: (text) => (written += text), size }, NO_COLORS);
  onEvent({ kind: 'plan', examples: 1 });
  onEvent({ kind: 'example-start', page: PAGE, example: 'a' });
  onEvent({ kind: 'step-start', page: PAGE, example: 'a', line: 41, text: '$ docker build .' });
  for (const second of [4, 8, 12]) {
    vi.advanceTimersByTime(4000);
    onEvent({ kind: 'output', page: PAGE, example: 'a' });
    expect(screen(written, 110)[0]).toBe(`(1/1) ${PAGE}:41 ${second} s $ docker build .`);
  }
  vi.advanceTimersByTime(5000);
  expect(screen(written, 110)[0]).toBe(
    `(1/1) ${PAGE}:41 has been running for 17 s, silent for 5 s: docker build .`,
  );
  end();
});

test('in a log what is written makes no line, and puts none off', () => {
  const lines: string[] = [];
  const { onEvent, end } = plainProgress((text) => lines.push(text), 30_000);
  onEvent({ kind: 'example-start', page: PAGE, example: 'a' });
  onEvent({ kind: 'step-start', page: PAGE, example: 'a', line: 41, text: '$ docker build .' });
  vi.advanceTimersByTime(29_000);
  onEvent({ kind: 'output', page: PAGE, example: 'a' });
  vi.advanceTimersByTime(1000);
  expect(lines.slice(1)).toEqual([`${PAGE}:41 has been running for 30 s: docker build .\n`]);
  end();
});

test('in a log an example has a line when it starts and ends, and a long step one after 30 s, 60 s, 120 s', () => {
  const lines: string[] = [];
  const { onEvent, end } = plainProgress((text) => lines.push(text), 30_000);
  onEvent({ kind: 'plan', examples: 1 });
  onEvent({ kind: 'example-start', page: PAGE, example: 'a' });
  onEvent({ kind: 'step-start', page: PAGE, example: 'a', line: 41, text: '$ docker build .' });
  vi.advanceTimersByTime(29_000);
  expect(lines).toEqual([`▸ ${PAGE}#a (1/1)\n`]);
  vi.advanceTimersByTime(121_000);
  expect(lines.slice(1)).toEqual(
    [30, 60, 120].map((s) => `${PAGE}:41 has been running for ${s} s: docker build .\n`),
  );
  onEvent({ kind: 'step-start', page: PAGE, example: 'a', line: 50, text: '$ true' });
  onEvent({ kind: 'example-end', page: PAGE, result: result('a', 'passed') });
  expect(lines.at(-1)).toBe(`✓ ${PAGE}#a passed (5.1 s)\n`);
  expect(vi.getTimerCount()).toBe(0);
  onEvent({ kind: 'example-start', page: PAGE, example: 'b' });
  end();
  expect(vi.getTimerCount()).toBe(0);
});

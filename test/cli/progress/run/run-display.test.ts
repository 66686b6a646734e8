import fc from 'fast-check';
import stringWidth from 'string-width';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { displayedLines } from '../../../../src/cli/progress/run/displayed-lines.ts';
import { liveRunDisplay } from '../../../../src/cli/progress/run/live-run-display.ts';
import { outputLines } from '../../../../src/cli/progress/run/output-lines.ts';
import { plainRunDisplay } from '../../../../src/cli/progress/run/plain-run-display.ts';
import { runRows } from '../../../../src/cli/progress/run/run-rows.ts';
import { afterCase, afterLaunchEvent, noCases } from '../../../../src/cli/progress/run/running-case.ts';
import { NO_COLORS } from '../../../../src/core/index.ts';
import type { LaunchEvent } from '../../../../src/runner/index.ts';
import { screen } from '../screen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bytes = (text: string) => new TextEncoder().encode(text);
const stdout = (text: string): LaunchEvent => ({ kind: 'stdout', bytes: bytes(text) });
const stage = (message: string): LaunchEvent => ({ kind: 'stage', message });
const STARTED: LaunchEvent = { kind: 'started', container: 'c0ffee' };

test('lines come whole, also where they are cut within a character, and the last without its break', () => {
  const lines = outputLines();
  const [euro = 0, ...more] = bytes('€');
  expect(lines.add(new Uint8Array([...bytes('a\r\n5 '), euro]))).toEqual({ lines: ['a'], redrawn: null });
  expect(lines.add(new Uint8Array([...more, ...bytes('\nrest')])).lines).toEqual(['5 €']);
  expect(lines.rest()).toEqual(['rest']);
  expect(lines.rest()).toEqual([]);
});

test('what a program draws anew is one line at the end', () => {
  const lines = outputLines();
  expect(lines.add(bytes('\r10%\r20%'))).toEqual({ lines: [], redrawn: '20%' });
  expect(lines.add(bytes('\r30%'))).toEqual({ lines: [], redrawn: '30%' });
  expect(lines.add(bytes('\r100%\nnext\n'))).toEqual({ lines: ['100%', 'next'], redrawn: null });
});

test('the lines of a text do not depend on where it is cut, and nothing piles up', () => {
  const piece = fc.constantFrom('a', 'bc', '\n', '\r\n', '€', '', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat({ max: 60 }), (pieces, cut) => {
      const all = bytes(pieces.join(''));
      const whole = outputLines();
      const parted = outputLines();
      const expected = [...whole.add(all).lines, ...whole.rest()];
      const got = [...parted.add(all.slice(0, cut)).lines, ...parted.add(all.slice(cut)).lines];
      expect([...got, ...parted.rest()]).toEqual(expected);
    }),
  );
  const flood = outputLines();
  expect(flood.add(bytes('x'.repeat(200_000))).lines.map(({ length }) => length)).toEqual([
    65_536, 65_536, 65_536,
  ]);
});

test('a row tells stage, time, how far a pull is, and silence only of a program that runs', () => {
  const at = (now: number, ...events: readonly LaunchEvent[]) => {
    const state = events.reduce((one, event) => afterLaunchEvent(one, null, event, 0), noCases(1));
    return runRows(state, now, { columns: 100, rows: 24 }, NO_COLORS);
  };
  expect(at(9500, stage('Building from /gear'))).toEqual(['Building from /gear, 9 s']);
  expect(at(1000, stage('Building'), { kind: 'build-output', text: 'Step 1\nStep 2 : RUN\n' })).toEqual([
    'Building, 1 s, Step 2 : RUN',
  ]);
  expect(at(0, stage('Pulling x'), { kind: 'pull', bytes: 2 ** 20, total: null })).toEqual([
    'Pulling x, 0 s, 1 MiB',
  ]);
  expect(at(0, stage('Pulling x'), { kind: 'pull', bytes: 2 ** 20, total: 2 ** 22 })).toEqual([
    'Pulling x, 0 s, [█████░░░░░░░░░░░░░░░] 25 % of 4 MiB',
  ]);
  expect(at(4900, STARTED)).toEqual(['Running, 4 s']);
  expect(at(65_000, STARTED)).toEqual(['Running, 1 min 5 s, silent for 1 min 5 s']);
});

test('several cases have a row each below the count of those that are done, within the terminal', () => {
  let state = noCases(9);
  for (const name of ['p1', 'p2', 'p3', 'p4']) state = afterLaunchEvent(state, name, STARTED, 0);
  state = afterCase(state, 'p1', 'succeeded');
  state = afterCase(state, 'p2', 'timed-out');
  const wide = { columns: 80, rows: 24 };
  expect(runRows(state, 0, wide, NO_COLORS)).toEqual([
    '2 of 9 done, 1 failed',
    'p3: Running, 0 s',
    'p4: Running, 0 s',
  ]);
  expect(runRows(state, 0, { columns: 80, rows: 4 }, NO_COLORS).at(-1)).toBe('… and 1 more');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 100 }), (text, columns) => {
      const odd = afterLaunchEvent(noCases(2), text, stage(text), 0);
      for (const row of runRows(odd, 0, { columns, rows: 9 }, NO_COLORS)) {
        expect(stringWidth(row)).toBeLessThanOrEqual(Math.max(1, columns - 1));
        expect(row).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});

test('on a terminal the output of the program stays, its escapes written out, and the rows go', () => {
  let written = '';
  const terminal = {
    write: (text: string) => {
      written += text;
    },
    size: () => ({ columns: 60, rows: 24 }),
  };
  const display = liveRunDisplay(1, terminal, displayedLines(false, NO_COLORS), NO_COLORS);
  display.onEvent(null, stage('Building'));
  display.onEvent(null, { kind: 'build-output', text: 'Step 1/3\n' });
  vi.advanceTimersByTime(250);
  expect(screen(written, 60)).toEqual(['Building, 0 s, Step 1/3']);
  display.onEvent(null, STARTED);
  display.onEvent(null, stdout('col\tumn \u001b[2J\n 50%\r'));
  vi.advanceTimersByTime(2000);
  expect(screen(written, 60)).toEqual(['│ col\tumn \\u{1b}[2J', 'Running, 2 s, 50%']);
  display.onEvent(null, { kind: 'stopping', message: 'The time of 2s is over' });
  display.onEnd(null, 'timed-out');
  display.end();
  expect(screen(written, 60)).toEqual(['│ col\tumn \\u{1b}[2J', 'The time of 2s is over', '│  50%', '']);
  expect(vi.getTimerCount()).toBe(0);
});

test('in a log there are stages, output and silence; builds are told with --verbose only', () => {
  const told = (verbose: boolean) => {
    let text = '';
    const write = (more: string) => {
      text += more;
    };
    const display = plainRunDisplay(2, write, displayedLines(verbose, NO_COLORS), 30_000);
    display.onEvent('p1', stage('Building'));
    display.onEvent('p1', { kind: 'build-output', text: 'Step 1\r\nStep 2\n' });
    display.onEvent('p1', STARTED);
    display.onEvent('p1', stdout('one\ntwo'));
    vi.advanceTimersByTime(95_000);
    display.onEnd('p1', 'failed');
    display.end();
    expect(vi.getTimerCount()).toBe(0);
    return text.split('\n');
  };
  const lines = [
    '▸ p1: Building',
    'p1 │ one',
    'p1: Running, 30 s, silent for 30 s',
    'p1: Running, 1 min 30 s, silent for 1 min 30 s',
    'p1 │ two',
    '✗ p1: failed',
    '',
  ];
  expect(told(false)).toEqual(lines);
  expect(told(true)).toEqual([lines[0], 'p1 │ Step 1', 'p1 │ Step 2', ...lines.slice(1)]);
});

test('what a program leaves without a line break stands before the stage that follows', () => {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const display = plainRunDisplay(1, write, displayedLines(false, NO_COLORS), 1000);
  for (const event of [STARTED, stdout('no break'), stage('Checking the outputs')])
    display.onEvent(null, event);
  display.onEnd(null, 'succeeded');
  display.end();
  expect(written.join('')).toBe('│ no break\n▸ Checking the outputs\n');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim } from '../../../../src/runner/guides/schedule/claim.ts';
import { type InTheWay, takeTurn } from '../../../../src/runner/guides/schedule/turn.ts';
import { processStart } from '../../../../src/runner/journal/process-start.ts';

const HOLDER = fileURLToPath(new URL('turn-holder.ts', import.meta.url));

let folder: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-turns-'));
});

afterEach(async () => {
  for (const holder of holders.splice(0)) {
    if (holder.exitCode !== null || holder.signalCode !== null) continue;
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  }
  rmSync(folder, { recursive: true });
});

function claimOf(...makes: string[]): Claim {
  return { owner: 'here.md#a', makes, words: [], mayPull: [], alone: false, usesEngine: true };
}

/** Another process that has its turn; it ends when its standard input does. */
async function holder(...makes: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder, ...makes], { stdio: ['pipe', 'pipe', 'inherit'] });
  holders.push(child);
  const [told] = await once(child.stdout, 'data');
  expect(String(told)).toBe('in\n');
  return child;
}

test('who claims what another process has waits, is told for whom and for what, and then goes in', async () => {
  const other = await holder('image greet:1', 'port 80');
  const waits: InTheWay[] = [];
  let isIn = false;
  const turn = takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: (one) => {
      waits.push(one);
      expect(isIn).toBe(false);
      other.stdin?.end();
    },
  });
  const leave = await turn;
  isIn = true;
  expect(waits).toEqual([{ pid: other.pid, owner: 'other.md#b', resource: 'image greet:1' }]);
  leave();
  expect(readdirSync(folder)).toEqual([]);
});

test('who claims something else goes in at once', async () => {
  await holder('image other:1');
  const leave = await takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: () => expect.unreachable('nothing is shared'),
  });
  leave();
});

test('a process that was killed is waited for by nobody, and its ticket is removed', async () => {
  const other = await holder('image greet:1');
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(readdirSync(folder)).toHaveLength(1);
  const leave = await takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: () => expect.unreachable('it is dead'),
  });
  leave();
  expect(readdirSync(folder)).toEqual([]);
});

test('waiting can be cancelled, and leaves no ticket', async () => {
  await holder('image greet:1');
  const controller = new AbortController();
  const turn = takeTurn(claimOf('image greet:1'), {
    folder,
    signal: controller.signal,
    onWait: () => controller.abort(new Error('enough')),
  });
  await expect(turn).rejects.toThrow('enough');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what is no ticket is no obstacle', async () => {
  mkdirSync(join(folder, 'folder.json'));
  writeFileSync(join(folder, 'cut.json'), '{"version":1,"pid":');
  writeFileSync(join(folder, 'null.json'), 'null');
  writeFileSync(join(folder, 'other.json'), '{"version":1,"pid":1,"claim":{"makes":3}}');
  const leave = await takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: () => expect.unreachable('nobody is there'),
  });
  leave();
});

/** A ticket of a process that lives, as another Waybill has it on disk at this moment. */
function ticket(name: string, number: number | null): void {
  const pidStart = processStart(process.pid);
  const text = { version: 1, pid: process.pid, pidStart, number, claim: claimOf('image greet:1') };
  writeFileSync(join(folder, `${name}.draft`), JSON.stringify(text));
  renameSync(join(folder, `${name}.draft`), join(folder, name));
}

test('who has no number yet may get a smaller one, so it is waited for, and told of only when it has one', async () => {
  ticket('0.json', null);
  const waits: InTheWay[] = [];
  let isIn = false;
  const turn = takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: (one) => waits.push(one),
  }).then((leave) => {
    isIn = true;
    return leave;
  });
  // Longer than it takes to look twice.
  await pause(500);
  expect({ isIn, waits }).toEqual({ isIn: false, waits: [] });
  // Both drew the same number at once: the smaller name goes first, and is told once, however often it is looked at.
  ticket('0.json', 1);
  await pause(700);
  expect({ isIn, told: waits.length }).toEqual({ isIn: false, told: 1 });
  ticket('0.json', 2);
  const leave = await turn;
  leave();
});

test('of two that drew the same number, the one with the greater name does not hold the other up', async () => {
  ticket('z.json', null);
  const turn = takeTurn(claimOf('image greet:1'), {
    folder,
    signal: new AbortController().signal,
    onWait: () => expect.unreachable('it comes later'),
  });
  ticket('z.json', 1);
  const leave = await turn;
  leave();
});

test('of many processes that want the same, one is in at a time, and each gets in', async () => {
  const log = join(folder, '..', `${folder.split('/').at(-1)}.log`);
  writeFileSync(log, '');
  const crowd = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [HOLDER, folder, '--log', log, 'image greet:1'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
  holders.push(...crowd);
  const ends = await Promise.all(crowd.map(async (child) => (await once(child, 'exit'))[0]));
  expect(ends).toEqual([0, 0, 0, 0]);
  rmSync(log);
});

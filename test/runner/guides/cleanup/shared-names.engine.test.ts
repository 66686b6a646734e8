import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { releaseNames, settleNames } from '../../../../src/runner/guides/cleanup/settle-names.ts';
import { sweep } from '../../../../src/runner/guides/cleanup/sweep.ts';
import { type Journal, openJournal } from '../../../../src/runner/journal/journal.ts';
import { processStart } from '../../../../src/runner/journal/process-start.ts';
import { OWN } from '../../own-name.ts';

const NAME = `${OWN}-shared:1`;
let engine: Engine;
let folder: string;
let other: ChildProcess;
/** Images by whom they belong to. */
const ids = new Map<string, string>();

beforeEach(async () => {
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
  folder = mkdtempSync(join(tmpdir(), 'waybill-journals-'));
  other = spawn('sleep', ['1000']);
  const { docker } = engine;
  const container = await docker.createContainer({ Image: 'debian:bookworm-slim', Cmd: ['true'] });
  for (const owner of ['user', 'first', 'second']) {
    const { Id } = await container.commit({ repo: `${OWN}-${owner}`, tag: '1', comment: owner });
    ids.set(owner, Id);
  }
  await container.remove();
});

afterEach(async () => {
  other.kill('SIGKILL');
  for (const name of [NAME, `${OWN}-user:1`, `${OWN}-first:1`, `${OWN}-second:1`])
    await engine.docker
      .getImage(name)
      .remove({ noprune: true })
      .catch(() => null);
  rmSync(folder, { recursive: true });
});

function journalOf(token: string, pid: number | undefined): Journal {
  const owner = pid ?? 0;
  const about = { startedAt: 0, root: join(folder, token), home: join(folder, token), keep: false };
  const who = { pid: owner, pidStart: processStart(owner) ?? '' };
  return openJournal(folder, { version: 1, token, ...who, ...about, endpoint: engine.endpoint });
}

async function gives(journal: Journal, owner: string, at: number): Promise<void> {
  journal.add({ kind: 'tag', name: NAME, before: await meaning(), at });
  await name(owner);
  journal.add({ kind: 'named', name: NAME, id: ids.get(owner) ?? null });
}

async function name(owner: string): Promise<void> {
  const [repo = '', tag = ''] = NAME.split(':');
  await engine.docker.getImage(ids.get(owner) ?? '').tag({ repo, tag });
}

async function meaning(): Promise<string | null> {
  const image = await engine.docker
    .getImage(NAME)
    .inspect()
    .catch(() => null);
  return image?.Id ?? null;
}

test('a name that a living run has given, too, stays with it, and the last run puts it back', async () => {
  await name('user');
  const mine = journalOf('mine', process.pid);
  const theirs = journalOf('theirs', other.pid);
  await gives(mine, 'first', 1);
  await gives(theirs, 'second', 2);
  await releaseNames(engine.docker, mine, folder, false);
  expect(await meaning()).toBe(ids.get('second'));
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  expect(await sweep(folder)).toEqual([`Cleaned up after a killed run (process ${other.pid}).`]);
  expect(await meaning()).toBe(ids.get('user'));
  expect(readdirSync(folder)).toEqual([]);
});

test('the name goes where nobody had it before, whichever run ends first', async () => {
  const mine = journalOf('mine', process.pid);
  const theirs = journalOf('theirs', other.pid);
  await gives(mine, 'first', 1);
  await gives(theirs, 'second', 2);
  // The other run ends first.
  theirs.wait();
  await settleNames(
    engine.docker,
    engine.endpoint,
    folder,
    () => false,
    () => false,
  );
  await releaseNames(engine.docker, mine, folder, false);
  expect(await meaning()).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('a name that somebody else has given meanwhile is theirs', async () => {
  const mine = journalOf('mine', process.pid);
  await gives(mine, 'first', 1);
  await name('user');
  await releaseNames(engine.docker, mine, folder, false);
  expect(await meaning()).toBe(ids.get('user'));
});

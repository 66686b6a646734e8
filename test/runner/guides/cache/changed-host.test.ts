import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';
import { planGuide } from '../../../../src/docs/index.ts';
import { openGuidesCache } from '../../../../src/runner/guides/cache/guides-cache.ts';
import type { ExampleRun } from '../../../../src/runner/guides/run/example-run.ts';
import type { GuidesHost } from '../../../../src/runner/guides/run/guides-host.ts';
import { ALL_ANEW } from '../../../../src/runner/index.ts';
import { type FakeEngine, fakeEngine } from '../proxy/fake-engine.ts';

let fake: FakeEngine;
let folder: string;

beforeEach(async () => {
  fake = await fakeEngine();
  folder = mkdtempSync(join(tmpdir(), 'waybill-host-'));
});
afterEach(async () => {
  await fake.close();
  rmSync(folder, { recursive: true });
});

const nothing = () => Promise.resolve({ there: null, why: 'not asked for' });

/** A host with so much memory, whose engine has the base under this id. */
function host(memory: number, baseId: string | null): GuidesHost {
  const inspect = async () => {
    if (baseId === null) throw Object.assign(new Error('no such image'), { statusCode: 404 });
    return { Id: baseId };
  };
  const engine = {
    ...fake.engine,
    docker: Object.assign(Object.create(fake.engine.docker), { getImage: () => ({ inspect }) }),
  };
  return {
    engine,
    host: {
      search: { engine, attempts: [] },
      gpu: nothing,
      browser: nothing,
      network: nothing,
      registry: nothing,
      freeDisk: () => Promise.resolve(0),
      memory: () => Promise.resolve(memory),
    },
    options: {
      ...ALL_ANEW,
      waybill: ['waybill'],
      signal: new AbortController().signal,
      cacheFolder: join(folder, 'cache'),
    },
    onEvent: () => {},
  };
}

/** Whether a pass of then, on 8 GB and base `one`, still counts on another host. */
async function stillCounts(later: GuidesHost): Promise<boolean> {
  const path = join(folder, 'page.md');
  const text = '<!-- waybill: needs=memory:4GB -->\n\n```console\n$ true\n```\n';
  writeFileSync(path, text);
  const guide = planGuide(text, path, { judge });
  const [example] = guide.examples;
  if (example === undefined) throw new Error('the page has no example');
  const cache = openGuidesCache(host(8e9, 'one'));
  await cache.resultOf(guide, example);
  const run: ExampleRun = {
    guide,
    example,
    result: {
      id: 'page',
      verdict: 'passed',
      cached: false,
      missing: [],
      durationMs: 5,
      steps: [],
      leftovers: [],
      kept: [],
      notes: [],
    },
    host: { arch: 'amd64', base: 'real', gpu: null },
    engine: null,
    bases: [{ name: 'debian:12', id: 'one', origin: 'local' }],
    disk: null,
    basesKnown: true,
    files: [],
    rewrites: [],
  };
  await cache.remember(run);
  return (await openGuidesCache(later).resultOf(guide, example)) !== null;
}

test('a pass counts while its base is the one of then, and what it needs is there', async () => {
  expect(await stillCounts(host(8e9, 'one'))).toBe(true);
  expect(await stillCounts(host(4e9, 'one'))).toBe(true);
});

test('a pass on a base that has moved or gone counts no more', async () => {
  expect(await stillCounts(host(8e9, 'two'))).toBe(false);
  expect(await stillCounts(host(8e9, null))).toBe(false);
});

test('a pass of an example that this host can no longer run counts no more', async () => {
  expect(await stillCounts(host(3.9e9, 'one'))).toBe(false);
});

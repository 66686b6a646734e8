import { afterEach, beforeEach, expect, test } from 'vitest';
import { labelRules } from '../../../../src/runner/guides/proxy/label-rules.ts';
import { type Journal, openJournal } from '../../../../src/runner/journal/journal.ts';
import { type FakeEngine, fakeEngine } from './fake-engine.ts';
import { testWatch } from './test-watch.ts';

let fake: FakeEngine;
let journal: Journal;

beforeEach(async () => {
  fake = await fakeEngine();
  const { endpoint } = fake.engine;
  const about = { pid: 1, pidStart: '', startedAt: 0, root: '', home: '', endpoint, keep: false };
  journal = openJournal(fake.folder, { version: 1, token: 't0', ...about });
});

afterEach(async () => {
  journal.remove();
  await fake.close();
});

/** The filters with which a request to prune goes on to the engine. */
async function narrowed(query: URLSearchParams, path = '/volumes/prune'): Promise<unknown> {
  const rule = labelRules.find((candidate) => candidate.method === 'POST' && candidate.path.test(path));
  const match = rule?.path.exec(path);
  if (rule === undefined || !match) throw new Error(`No rule is meant for ${path}.`);
  const watch = testWatch(fake.engine, journal);
  const request = { method: 'POST', path, query, body: async () => Buffer.of(), watch };
  const handling = await rule.handle(request, match);
  return JSON.parse(handling.query?.get('filters') ?? 'null');
}

const filters = (value: unknown) => new URLSearchParams({ filters: JSON.stringify(value) });
const ours = { 'org.waybill.example.t0': true };

test.each([
  ['a list', ['a=b', 'c']],
  ['an object', { 'a=b': true, c: true }],
])('a filter of labels written as %s gets ours in addition', async (_, label) => {
  expect(await narrowed(filters({ label, until: ['1h'] }))).toEqual({
    label: { 'a=b': true, c: true, ...ours },
    until: ['1h'],
  });
});

test.each(['containers', 'networks', 'volumes'])(
  'a prune of %s without a filter reaches only ours',
  async (kind) => {
    expect(await narrowed(new URLSearchParams(), `/${kind}/prune`)).toEqual({ label: ours });
  },
);

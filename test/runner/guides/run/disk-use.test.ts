import { expect, test } from 'vitest';
import type { RemovedImage } from '../../../../src/runner/guides/proxy/image-history.ts';
import { diskUse } from '../../../../src/runner/guides/run/disk-use.ts';

const step = (Created: number, Size: number) => ({ Created, CreatedBy: `RUN ${Created}`, Size });
const base = { name: 'python:3.11', id: 'sha256:1', origin: 'stand-in' } as const;
const HISTORIES: Readonly<Record<string, readonly object[]>> = {
  'python:3.11': [step(1, 100), step(2, 50)],
  'greet:1': [step(4, 7), step(3, 20), step(2, 50), step(1, 100)],
  'greet:2': [step(5, 8), step(3, 20), step(2, 50), step(1, 100)],
  'other:1': [step(9, 999)],
  'waybill-held:t0-1': [step(8, 500)],
};

/** What two greetings and a base take, where names that start so are the example's, and those so of one before it. */
async function used(
  own: string,
  continued: string,
  bases: readonly (typeof base)[] = [base],
  removed: readonly RemovedImage[] = [],
) {
  const docker = {
    listImages: async () => Object.keys(HISTORIES).map((name) => ({ RepoTags: [name] })),
    getImage: (name: string) => ({ history: async () => HISTORIES[name] }),
  };
  const ownerOf = (name: string) =>
    name.startsWith(own) ? 'own' : name.startsWith(continued) ? 'continued' : 'other';
  return diskUse({ docker: docker as never }, bases, ownerOf, removed);
}

test('what two images share is counted once, and the base is not counted as built', async () => {
  expect(await used('greet', 'nobody')).toEqual({ bases: [{ name: 'python:3.11', bytes: 150 }], built: 35 });
});

test('what an example that is continued has built is not built again', async () => {
  expect(await used('greet:2', 'greet:1')).toMatchObject({ built: 8 });
});

test('where no image was used there is nothing to say', async () => {
  expect(await used('mine', 'nobody', [])).toBeNull();
});

test('an image that the example has removed at its end was on the disk before', async () => {
  const gone = [{ isOwn: true, history: [step(6, 9), step(3, 20), step(2, 50), step(1, 100)] }];
  expect(await used('greet', 'nobody', [base], gone)).toMatchObject({ built: 44 });
  expect(await used('nobody', 'nobody', [], gone)).toEqual({ bases: [], built: 179 });
});

test('an image of before that we hold under a name of ours was not built', async () => {
  expect(await used('waybill-held', 'nobody')).toMatchObject({ built: 0 });
});

test('an image that an example before had built and this one has removed was not built by this one', async () => {
  const before = { isOwn: false, history: [step(6, 9), step(3, 20), step(2, 50), step(1, 100)] };
  const own = { isOwn: true, history: [step(7, 4), step(6, 9), step(3, 20), step(2, 50), step(1, 100)] };
  expect(await used('nobody', 'nobody', [base], [own, before])).toMatchObject({ built: 4 });
});

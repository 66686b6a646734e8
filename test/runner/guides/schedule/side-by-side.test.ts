import { expect, test } from 'vitest';
import { sideBySide } from '../../../../src/runner/guides/schedule/side-by-side.ts';

interface Item {
  readonly name: string;
  readonly uses: string;
}

interface Gate {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Works on items whose end is in the test's hand. */
function stage(names: readonly string[], jobs: number) {
  const items = names.map((name): Item => ({ name, uses: name.replace(/\d+$/, '') }));
  const open = new Map<string, Gate>();
  const log: string[] = [];
  const stop = new AbortController();
  const all = sideBySide(items, {
    jobs,
    stop,
    clashes: (one, other) => one.uses === other.uses,
    work: async ({ name }) => {
      log.push(name);
      await new Promise<void>((resolve, reject) => open.set(name, { resolve, reject }));
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    log,
    stop,
    all,
    settle,
    end: async (name: string) => {
      open.get(name)?.resolve();
      await settle();
    },
    fail: async (name: string) => {
      open.get(name)?.reject(new Error(`${name} broke`));
      await settle();
    },
  };
}

test('no more than the jobs are at work, and all are done in the end', async () => {
  const { log, end, all } = stage(['a', 'b', 'c'], 2);
  expect(log).toEqual(['a', 'b']);
  await end('b');
  expect(log).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await all;
});

test('one that clashes waits, and what clashes with nothing goes past it', async () => {
  const { log, end, all } = stage(['a1', 'a2', 'b1'], 3);
  expect(log).toEqual(['a1', 'b1']);
  await end('a1');
  expect(log).toEqual(['a1', 'b1', 'a2']);
  await end('b1');
  await end('a2');
  await all;
});

test('a later one never overtakes an earlier one that it clashes with', async () => {
  const { log, end, all } = stage(['a1', 'b1', 'b2', 'a2', 'a3'], 2);
  await end('b1');
  expect(log).toEqual(['a1', 'b1', 'b2']);
  await end('b2');
  expect(log).toEqual(['a1', 'b1', 'b2']);
  for (const name of ['a1', 'a2', 'a3']) await end(name);
  expect(log).toEqual(['a1', 'b1', 'b2', 'a2', 'a3']);
  await all;
});

test('who waits for one at work is not overtaken by a later one that only clashes with who waits', async () => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  // Each is the names that it uses.
  const all = sideBySide(['a', 'ab', 'b', 'c'], {
    jobs: 4,
    stop: new AbortController(),
    clashes: (one, other) => [...one].some((name) => other.includes(name)),
    work: (item) => {
      begun.push(item);
      return new Promise<void>((resolve) => ends.set(item, resolve));
    },
  });
  expect(begun).toEqual(['a', 'c']);
  for (const item of ['a', 'ab', 'b', 'c']) {
    ends.get(item)?.();
    await settle();
  }
  await all;
  expect(begun).toEqual(['a', 'c', 'ab', 'b']);
});

test('when one fails nothing new begins, the others are told to stop and waited for', async () => {
  const { log, end, fail, all, stop } = stage(['a', 'b', 'c'], 2);
  let isOver = false;
  const over = all.then(
    () => 'fine',
    (error: Error) => {
      isOver = true;
      return error.message;
    },
  );
  await fail('a');
  expect(stop.signal.aborted).toBe(true);
  expect(isOver).toBe(false);
  await fail('b');
  expect(await over).toBe('a broke');
  expect(log).toEqual(['a', 'b']);
  await end('c');
});

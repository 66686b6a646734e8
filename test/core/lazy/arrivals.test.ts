import { describe, expect, it } from 'vitest';
import { Arrivals } from '../../../src/core/lazy/arrivals.ts';

describe('parts that arrive', () => {
  it('are all asked for at once, in the given order, before anybody waits for one', () => {
    const asked: string[] = [];
    const ask = (name: string) => () => {
      asked.push(name);
      return new Promise<string>(() => {});
    };
    new Arrivals({ c: ask('c'), a: ask('a'), b: ask('b') });
    expect(asked).toEqual(['c', 'a', 'b']);
  });

  it('can be had when they were waited for, and not before', async () => {
    const arrivals = new Arrivals({ soon: async () => 1, never: () => new Promise<number>(() => {}) });
    expect(() => arrivals.part('soon')).toThrow('soon was not waited for');
    await arrivals.of('soon');
    expect(arrivals.part('soon')).toBe(1);
    expect(() => arrivals.part('never')).toThrow('never was not waited for');
  });

  it('fail for who waits for the one that is lost, or for all', async () => {
    const arrivals = new Arrivals({
      there: async () => 1,
      lost: async (): Promise<number> => {
        throw new Error('lost');
      },
    });
    await expect(arrivals.of('there')).resolves.toBeUndefined();
    await expect(arrivals.of('lost')).rejects.toThrow('lost');
    await expect(arrivals.ofAll()).rejects.toThrow('lost');
  });
});

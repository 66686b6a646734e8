import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_FAILURES } from '../../../src/core/failure/known-failures.ts';
import { explainOutput } from '../../../src/core/index.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

function fixture(id: string): string {
  return readFileSync(new URL(`${id}.txt`, FIXTURES), 'utf8');
}

describe('a known failure', () => {
  it.each(KNOWN_FAILURES.map(({ id }) => id))('%s is recognised in what it printed', (id) => {
    const found = explainOutput(fixture(id)).find((explanation) => explanation.id === id);
    expect(found).toBeDefined();
    expect(fixture(id).split('\n')[(found?.line ?? 0) - 1]).toBe(found?.text);
    for (const sentence of [found?.title, found?.cause, found?.remedy]) {
      expect(sentence).toMatch(/^\S.*[.]$/);
      expect(sentence).not.toMatch(/\$1| {2}|\( /);
    }
  });

  it('has one recorded output, and no output is without a failure', () => {
    const recorded = readdirSync(FIXTURES).map((name) => name.replace(/\.txt$/, ''));
    expect(recorded.sort()).toEqual(KNOWN_FAILURES.map(({ id }) => id).sort());
  });

  it('names what the output names', () => {
    expect(explainOutput(fixture('command-not-found'))[0]?.title).toBe(
      'There is no program python3 run.py in the image.',
    );
    const [, , , missing] = fixture('command-not-found').split('\n');
    expect(explainOutput(missing ?? '')[0]?.title).toBe('There is no program /opt/tool/run in the image.');
    expect(explainOutput('x\nMemoryError\n')).toMatchObject([
      { id: 'out-of-memory', line: 2, text: 'MemoryError' },
    ]);
  });

  it('is told once, at its first line, and several in the order of their lines', () => {
    const full = 'write /a: no space left on device\n';
    const output = `${full}ImportError: libGL.so.1: cannot open shared object file\n${full}`;
    expect(explainOutput(output).map(({ id, line }) => [id, line])).toEqual([
      ['disk-full', 1],
      ['libgl-missing', 2],
    ]);
  });

  it('is known from the engine alone where memory ran out without a word', () => {
    expect(explainOutput('working\n', { outOfMemory: true })).toMatchObject([
      { id: 'out-of-memory', line: null },
    ]);
    expect(explainOutput('working\n')).toEqual([]);
  });

  it('is not seen in output that is as it should be', () => {
    const fine = [
      'Successfully built 4f2c',
      'Removing intermediate container',
      '200 OK',
      "KeyError: 'name'",
      'hello',
    ];
    expect(explainOutput(fine.join('\n'))).toEqual([]);
  });

  it('is looked for in a bounded part of an endless output, the end of it', () => {
    const lines = Array.from({ length: 30_000 }, () => 'x'.repeat(50));
    const at = (index: number) =>
      explainOutput(lines.with(index, 'Killed').join('\n')).map(({ line }) => line);
    expect(at(29_999)).toEqual([30_000]);
    expect(at(0)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/document/parse.ts';

function read(text: string) {
  const { document, findings } = parse(text, 'a.yml');
  const at = (pointer: string) => {
    const { key, value } = document?.places.get(pointer) ?? {};
    return [key && text.slice(key.start, key.end), value && text.slice(value.start, value.end)];
  };
  return { value: document?.value, at, findings };
}

describe('a YAML document', () => {
  it('knows where every key and value stands', () => {
    const { value, at } = read('a:\n  - b: "x"\n    "c/~d": {e: 1.50}\n');
    expect(value).toEqual({ a: [{ b: 'x', 'c/~d': { e: 1.5 } }] });
    expect(at('/a/0/b')).toEqual(['b', '"x"']);
    expect(at('/a/0/c~1~0d')).toEqual(['"c/~d"', '{e: 1.50}']);
    expect(at('/a/0/c~1~0d/e')).toEqual(['e', '1.50']);
  });

  it('puts all that an alias stands for at the alias', () => {
    const { value, at } = read('a: &x {b: 1}\nc: *x\n');
    expect(value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(at('/c/b')).toEqual(['*x', '*x']);
  });

  it('is YAML 1.2, where yes is a text, and keys are texts', () => {
    expect(read('yes: no\n1: ~\nd: 2001-01-01').value).toEqual({ yes: 'no', 1: null, d: '2001-01-01' });
    expect(read('%YAML 1.1\n---\na: yes').value).toEqual({ a: 'yes' });
  });

  it.each([
    ['!!timestamp', '2001-12-14'],
    ['!!binary', 'aGk='],
  ])('keeps the text of what is tagged as %s', (tag, source) => {
    expect(read(`a: ${tag} ${source}`).value).toEqual({ a: source });
  });

  it.each([
    ['a tab', 'a:\n\t- b', '\t'],
    ['a key that is a list', '? [a]\n: b', '['],
    ['an alias without an anchor', 'a: *b', '*b'],
    ['an open quote', 'a: "b', ''],
  ])('is refused for %s, at its place', (_, text, at) => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ['yaml/syntax', expect.stringContaining(at)],
    ]);
  });

  it('is one document', () => {
    expect(read('a: 1\n---\nb: 2').findings.map(({ id }) => id)).toEqual(['yaml/several-documents']);
  });
});

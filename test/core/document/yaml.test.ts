import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/document/mend/apply-edits.ts';
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

  it('that nobody can mend is refused, at its place', () => {
    const { value, findings } = read('? [a]\n: b');
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ id: 'yaml/syntax', span: { start: 2 } }]);
    expect(findings[0]?.help).toContain('The rest of the text is judged after that.');
  });

  it('is one document', () => {
    const { value, findings } = read('a: 1\n---\nb: 2');
    expect(findings).toMatchObject([{ id: 'yaml/several-documents', severity: 'error', span: { start: 5 } }]);
    expect(value).toEqual({ a: 1 });
  });
});

describe('a broken YAML document', () => {
  it.each([
    ['tabs that indent', 'a:\n\tb:\n\t\tc: 1\n', '\t', 'a:\n  b:\n    c: 1\n'],
    ['a lost quote at the end', 'a: "b\nc: d\n', '"b', 'a: "b"\nc: d\n'],
    ['a lost quote before others', 'a: "b\nc: "d"\n', '"b', 'a: "b"\nc: "d"\n'],
    ['a lost single quote', "a: 'b\nc: d\n", "'b", "a: 'b'\nc: d\n"],
    ['a lost quote of a key', '"a: 1\nb: 2\n', '"a', '"a": 1\nb: 2\n'],
    ['a list that never ends', 'a: [1, 2\nb: 3\n', '[', 'a: [1, 2]\nb: 3\n'],
    ['a mapping that never ends', 'a: {b: 1\nc: 2\n', '{', 'a: {b: 1}\nc: 2\n'],
    ['a bracket too many', 'a: [1]]\n', ']', 'a: [1]\n'],
    ['a lost comma', 'a: ["b" "c"]\n', '"', 'a: ["b", "c"]\n'],
    ['a blank that is missing behind a colon', 'a: b\nc:d\n', ':', 'a: b\nc: d\n'],
    ['a colon that is missing', 'a: b\nc d\ne: f\n', 'c', 'a: b\nc: d\ne: f\n'],
    ['a colon that is missing before an object', 'a\n  b: 1\n', 'a', 'a:\n  b: 1\n'],
    ['an equals sign', 'a = b\nc: d\n', ' = ', 'a: b\nc: d\n'],
    ['a line too far to the right', 'a: 1\n b: 2\n', 'b: 2', 'a: 1\nb: 2\n'],
    ['a line too far to the left', 'a:\n  - b\n - c\n  - d\n', '- c', 'a:\n  - b\n  - c\n  - d\n'],
    ['a text that begins with a sign', 'a: %b\n', '%b', 'a: "%b"\n'],
    ['a text with a colon', 'a: b: c\nd: e\n', 'b: c', 'a: "b: c"\nd: e\n'],
    ['a variable without quotes', 'a: {{b}}\nc: 1\n', '{{b}}', 'a: "{{b}}"\nc: 1\n'],
    ['an asterisk that is no alias', 'a: *.nii\n', '*.nii', 'a: "*.nii"\n'],
    ['an unknown escape', 'a: "\\d"\n', '\\', 'a: "\\\\d"\n'],
    ['a comment without a blank', 'a: "b"#c\n', '#', 'a: "b" #c\n'],
  ])('is told and mended for %s', (_, text, at, fixed) => {
    const { findings } = read(text);
    expect(findings).toHaveLength(1);
    const [{ id, span, fixes } = findings[0] as never] = findings;
    expect([id, text.slice(span.start, span.end)]).toEqual(['yaml/syntax', at]);
    expect(applyEdits(text, fixes?.[0]?.edits ?? [])).toBe(fixed);
    expect(parse(fixed, 'a.yml').findings).toEqual([]);
  });

  it('is told whole, and all fixes together mend it', () => {
    const text = 'a: "b\nc:d\ne: [1, 2\nf: `g`\n';
    const { findings, value } = read(text);
    expect(value).toEqual({ a: 'b', c: 'd', e: [1, 2], f: '`g`' });
    const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
    expect(parse(applyEdits(text, edits), 'a.yml')).toMatchObject({ findings: [], document: { value } });
  });
});

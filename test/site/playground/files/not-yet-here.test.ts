import { expect, test } from 'vitest';
import { notYetHere } from '../../../../src/site/playground/files/not-yet-here.ts';
import { fileWith } from '../../../../src/site/playground/state/file-with.ts';

const given = (name: string, text: string) => ({ name, text, format: null });
const here = [fileWith(1, given('a.json', '{}')), fileWith(2, given('b.json', '[]'))];

test('a file that is here with the same text is not opened twice', () => {
  expect(notYetHere([given('b.json', '[]')], here)).toEqual({ files: [], same: here[1] });
});

test('a file of another text is another file', () => {
  const coming = [given('a.json', '[]'), given('c.json', '{}')];
  expect(notYetHere(coming, here)).toEqual({ files: coming, same: null });
});

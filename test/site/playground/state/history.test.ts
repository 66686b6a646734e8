import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_HISTORY, redone, remembered, undone } from '../../../../src/site/playground/state/history.ts';

/** Texts as they follow each other, and what undo gives from the last one on. */
function backFrom(texts: readonly string[], typed = true): string[] {
  let history = NO_HISTORY;
  for (const [at, text] of texts.slice(1).entries())
    history = remembered(history, texts[at] ?? '', text, typed);
  const back: string[] = [];
  let turned = undone(texts.at(-1) ?? '', history);
  while (turned !== null) {
    back.push(turned.text);
    turned = undone(turned.text, turned.history);
  }
  return back;
}

test('what is typed is taken back word by word, a line by itself', () => {
  const typed = [...'two words\n'].map((_, at, all) => all.slice(0, at + 1).join(''));
  expect(backFrom(['', ...typed])).toEqual(['two words', 'two ', '']);
  expect(backFrom(['', 'a', 'a ', 'a  ', 'a  b'])).toEqual(['a  ', '']);
});

test('what is deleted key by key comes back at once, in both directions', () => {
  expect(backFrom(['abcd', 'abc', 'ab', 'a'])).toEqual(['abcd']);
  expect(backFrom(['abcd', 'acd', 'ad', 'a'])).toEqual(['abcd']);
  expect(backFrom(['abcd', 'bcd', 'bd'])).toEqual(['bcd', 'abcd']);
});

test('a fix or a paste is a step of its own, also right behind what was typed', () => {
  const one = remembered(NO_HISTORY, '', '1', true);
  const fixed = remembered(one, '1', '1,', false);
  const on = remembered(fixed, '1,', '1,2', true);
  const back = undone('1,2', on);
  expect(back?.text).toBe('1,');
  expect(back && undone(back.text, back.history)?.text).toBe('1');
  expect(backFrom(['', 'pasted', 'pasted!'])).toEqual(['pasted', '']);
  expect(backFrom(['', 'x', 'xfew'])).toEqual(['x', '']);
});

test('a bracket that brings its own other one is typed with the rest', () => {
  expect(backFrom(['', 'f', 'f()'])).toEqual(['']);
});

test('what is typed after an undo is a step of its own', () => {
  let history = remembered(NO_HISTORY, '', 'a', true);
  history = remembered(history, 'a', 'a ', true);
  history = remembered(history, 'a ', 'a b', true);
  const back = undone('a b', history);
  expect(back?.text).toBe('a ');
  const on = remembered(back?.history ?? NO_HISTORY, 'a ', 'a  ', true);
  expect(undone('a  ', on)?.text).toBe('a ');
});

test('what is written after an undo takes the place of what could be made again', () => {
  const history = remembered(remembered(NO_HISTORY, '', 'long', true), 'long', 'longer', true);
  const back = undone('longer', history);
  const other = remembered(back?.history ?? NO_HISTORY, 'long', 'lung', true);
  expect(redone('lung', other)).toBeNull();
  expect(undone('lung', other)?.text).toBe('long');
});

test('any texts come back, and are made again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 1 }), fc.boolean(), (texts, typed) => {
      let history = NO_HISTORY;
      for (const [at, text] of texts.slice(1).entries()) {
        const before = texts[at] ?? '';
        if (before !== text) history = remembered(history, before, text, typed);
      }
      const last = texts.at(-1) ?? '';
      let here = { text: last, history };
      for (let back = undone(here.text, here.history); back !== null; back = undone(here.text, here.history))
        here = back;
      expect(here.text).toBe(texts[0]);
      for (let on = redone(here.text, here.history); on !== null; on = redone(here.text, here.history))
        here = on;
      expect(here.text).toBe(last);
    }),
  );
});

test('only so many steps and characters are held, and the last step however long it is', () => {
  const many = Array.from({ length: 1200 }, (_, at) => 'x'.repeat(3 * at));
  expect(backFrom(many, false)).toHaveLength(500);
  const long = 'y'.repeat(3_000_000);
  expect(backFrom(['', 'short', long], false)).toEqual(['short', '']);
  expect(backFrom(['', long, 'z'.repeat(3_000_000)], false)).toEqual([long]);
  expect(backFrom([long, 'a', long, 'b'], false)).toEqual([long]);
});

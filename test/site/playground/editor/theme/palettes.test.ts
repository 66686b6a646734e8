import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { monacoTheme } from '../../../../../src/site/playground/editor/theme/monaco-theme.ts';
import { PALETTES, type Palette } from '../../../../../src/site/playground/editor/theme/palettes.ts';
import { contrast } from './contrast.ts';

const THEMES = Object.entries(PALETTES).map(([name, palette]) => ({ name, palette }));

test('black on white has the contrast that the standard gives, and a colour on itself has none', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#a8360a', '#a8360a')).toBe(1);
});

test.each(THEMES)('every word can be read on every ground it may stand on: $name', ({ palette }) => {
  const { grounds, inks, panels, panelInks, lineNumber } = palette;
  const pairs = [
    ...pairsOf(inks, grounds),
    ...pairsOf(panelInks, panels),
    ...pairsOf(
      { lineNumber },
      { paper: grounds.paper, line: grounds.line, added: grounds.added, removed: grounds.removed },
    ),
    // What is typed into the search, and its placeholder.
    ...pairsOf(panelInks, { paper: grounds.paper }),
    // Code in a hover has the colours of the text.
    ...pairsOf(inks, { panel: panels.ground, code: panels.code }),
  ];
  expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
});

test.each(THEMES)('squiggles, signs and edges are seen on the ground of the text: $name', ({ palette }) => {
  const pairs = pairsOf(palette.signs, { paper: palette.grounds.paper, line: palette.grounds.line });
  expect(pairs.filter(({ ratio }) => ratio < 3)).toEqual([]);
});

test.each(THEMES)('the editor lies on the paper that the text field has: $name', ({ name, palette }) => {
  const styles = readFileSync('src/site/playground/playground.css', 'utf8');
  const grounds = [...styles.matchAll(/--ground: (#\w+);/g)].map(([, color]) => color);
  expect(grounds[name === 'dark' ? 0 : 1]).toBe(palette.grounds.paper);
});

test.each(THEMES)('Monaco gets no colour but those of the palette, and all of them: $name', ({ palette }) => {
  const { colors, rules } = monacoTheme('vs', palette);
  const given = [...Object.values(colors), ...rules.map(({ foreground }) => `#${foreground}`)];
  // Shadows and the sliders of scroll bars let through what is below them, and nothing is read there.
  const opaque = new Set(given.filter((color) => color.length === 7));
  expect([...opaque].sort()).toEqual([...new Set(colorsOf(palette))].sort());
});

function colorsOf({ grounds, inks, panels, panelInks, lineNumber, signs, rule }: Palette): string[] {
  return [grounds, inks, panels, panelInks, signs]
    .flatMap((group) => Object.values(group))
    .concat(lineNumber, rule);
}

function pairsOf(inks: object, grounds: object) {
  return Object.entries(inks).flatMap(([ink, color]) =>
    Object.entries(grounds).map(([ground, below]) => ({ ink, ground, ratio: contrast(color, below) })),
  );
}

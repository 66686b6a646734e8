import { expect, test } from 'vitest';
import { completionsAt, outlineOf } from '../../../../../src/core/assist/index.ts';
import { completionItem } from '../../../../../src/site/playground/editor/assist/completion-item.ts';
import { documentSymbol } from '../../../../../src/site/playground/editor/assist/document-symbol.ts';
import { measured } from '../../../../../src/site/playground/editor/range-of.ts';

const OPTIONS = { fileName: null, format: 'flywheel-gear', neighbours: [] } as const;

test('a completion replaces what stands at the caret, brings its comma along, and keeps its place in the list', () => {
  const text = '{\n  "name": "x"\n  la\n}';
  const model = measured(text);
  const items = completionsAt(text, text.indexOf('la') + 2, OPTIONS).map((item) =>
    completionItem(model, item, item.markdown),
  );
  expect(items[0]).toMatchObject({
    label: { label: 'label', description: 'text, required' },
    insertText: '"label": "$1"',
    range: { startLineNumber: 3, startColumn: 3, endLineNumber: 3, endColumn: 5 },
    additionalTextEdits: [{ range: { startLineNumber: 2, startColumn: 14 }, text: ',' }],
    preselect: true,
  });
  const places = items.map(({ sortText }) => sortText ?? '');
  expect([...places].sort()).toEqual(places);
});

test('an entry of the outline leads to its name, and an instruction is named with what it does', () => {
  const text = 'FROM debian:bookworm AS base\nRUN echo a\n';
  const model = measured(text);
  const [stage] = outlineOf(text, { ...OPTIONS, fileName: 'Dockerfile', format: 'dockerfile' }).map((entry) =>
    documentSymbol(model, entry),
  );
  expect(stage).toMatchObject({
    name: 'FROM debian:bookworm AS base',
    selectionRange: { startLineNumber: 1, startColumn: 1, endColumn: 5 },
    children: [{ name: 'RUN echo a', range: { startLineNumber: 2 } }],
  });
});

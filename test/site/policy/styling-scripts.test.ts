import { expect, test } from 'vitest';
import { type BuiltScript, stylingScripts } from '../../../src/site/policy/styling-scripts.ts';

const script = (fileName: string, parts: Partial<BuiltScript> = {}): BuiltScript => ({
  fileName,
  moduleIds: [`/site/${fileName}`],
  imports: [],
  dynamicImports: [],
  ...parts,
});

test('a script that may load Monaco later, by however many files, makes styles', () => {
  const found = stylingScripts([
    script('page.js', { imports: ['open.js'] }),
    script('open.js', { dynamicImports: ['surface.js'] }),
    script('surface.js', { imports: ['monaco.js', 'open.js'] }),
    script('monaco.js', { moduleIds: ['/site/node_modules/monaco-editor/esm/vs/editor/editor.api.js'] }),
    script('search.js', { dynamicImports: ['found.js'] }),
    script('found.js'),
  ]);
  expect([...found].sort()).toEqual(['monaco.js', 'open.js', 'page.js', 'surface.js']);
});

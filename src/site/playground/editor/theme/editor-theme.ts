import { editor } from 'monaco-editor/editor';
import { monacoTheme } from './monaco-theme.ts';
import { PALETTES } from './palettes.ts';

/** Gives the editor the theme of the site, and follows it when the reader changes it. */
export function followTheme(): void {
  editor.defineTheme('waybill-light', monacoTheme('vs', PALETTES.light));
  editor.defineTheme('waybill-dark', monacoTheme('vs-dark', PALETTES.dark));
  const root = document.documentElement;
  const apply = () => editor.setTheme(`waybill-${root.dataset['theme'] === 'light' ? 'light' : 'dark'}`);
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] });
}

import { editor } from 'monaco-editor/editor';

/** The site's paper and ink, as Monaco names things. */
const THEMES = {
  light: { base: 'vs', ground: '#ffffff', ink: '#2b2620', numbers: '#6b6255' },
  dark: { base: 'vs-dark', ground: '#1d1a17', ink: '#e7e0d5', numbers: '#a49c8f' },
} as const;

/** Gives the editor the theme of the site, and follows it when the reader changes it. */
export function followTheme(): void {
  for (const [name, { base, ground, ink, numbers }] of Object.entries(THEMES)) {
    editor.defineTheme(`waybill-${name}`, {
      base,
      inherit: true,
      rules: [],
      colors: {
        'editor.background': ground,
        'editor.foreground': ink,
        'editorLineNumber.foreground': numbers,
        'editorGutter.background': ground,
      },
    });
  }
  const root = document.documentElement;
  const apply = () => editor.setTheme(`waybill-${root.dataset['theme'] === 'light' ? 'light' : 'dark'}`);
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] });
}

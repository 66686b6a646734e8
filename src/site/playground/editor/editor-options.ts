import type { editor } from 'monaco-editor/editor';

/** How the editor and the view of differences look and behave. What the site cannot answer for is off. */
export const LOOK: editor.IEditorOptions & editor.IGlobalEditorOptions = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  fontSize: 14,
  overviewRulerBorder: false,
  stickyScroll: { enabled: false },
};

/** What is the editor's alone. */
export const EDITOR_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  ...LOOK,
  tabSize: 2,
  // Suggestions are what a field may hold, in texts as well; words that happen to stand elsewhere are none.
  quickSuggestions: { other: true, strings: true, comments: false },
  wordBasedSuggestions: 'off',
  suggestSelection: 'first',
  suggest: { showStatusBar: true, shareSuggestSelections: false, localityBonus: false },
  // A word of Monaco's where a key does nothing, `No quick fixes available`, is shown beside the caret.
  lightbulb: { enabled: 'onCode' as editor.ShowLightbulbIconMode },
  occurrencesHighlight: 'off',
  links: false,
  codeLens: false,
  inlayHints: { enabled: 'off' },
  inlineSuggest: { enabled: false },
  parameterHints: { enabled: false },
  // What is dropped is opened as a file by the page.
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
};

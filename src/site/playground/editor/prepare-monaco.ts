import './editor-features.ts';
import { provideEditorWorkers } from './editor-workers.ts';
import { registerLanguages } from './languages/register-languages.ts';
import { followTheme } from './theme/editor-theme.ts';

let prepared = false;

/** What every editor of the page needs: Monaco's parts, its worker, the languages and the theme. Does it once. */
export function prepareMonaco(): void {
  if (prepared) return;
  prepared = true;
  provideEditorWorkers();
  registerLanguages();
  followTheme();
  // The font of the signs would else be fetched when the first of them is shown, and no request may depend on what was typed.
  void document.fonts.load('16px codicon');
}

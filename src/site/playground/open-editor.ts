import type { PageElements } from './page-elements.ts';
import { showEditor } from './show-editor.ts';
import type { OnChange, Surface } from './surface.ts';

/**
 * Fetches the full editor and puts it in the place of the text field. Monaco is asked for here and nowhere else.
 * @returns null where it could not be fetched; the text field stays, and the page says so
 */
export async function openEditor(page: PageElements, onChange: OnChange): Promise<Surface | null> {
  page.editorButton.disabled = true;
  page.editorButton.textContent = 'Opening…';
  try {
    const { editorSurface } = await import('./editor/editor-surface.ts');
    showEditor(page, true);
    return editorSurface(page.editorHost, page.field.value, onChange);
  } catch (error) {
    showEditor(page, false);
    const reason = error instanceof Error ? error.message : String(error);
    page.notice.textContent = `The full editor could not be loaded (${reason}). The text field judges just the same.`;
    return null;
  }
}

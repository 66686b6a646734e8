import type { PageElements } from './page-elements.ts';

/** Shows the full editor in the place of the text field, or the text field again; each has the button to the other. */
export function showEditor(page: PageElements, shown: boolean): void {
  page.editorHost.hidden = !shown;
  page.editorHint.hidden = !shown;
  page.fieldButton.hidden = !shown;
  page.field.hidden = shown;
  page.editorButton.hidden = shown;
  page.editorButton.disabled = false;
  page.editorButton.textContent = 'Open the full editor';
}

const KEY = 'waybill-editor-tab';

/** Whether Tab leaves the editor, which it does unless the reader chose otherwise; a browser that keeps nothing forgets it. */
export function tabLeaves(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'indents';
  } catch {
    // Reading throws where the browser's settings forbid to keep anything.
    return true;
  }
}

/** Keeps the choice for the next visit. */
export function rememberTab(leaves: boolean): void {
  try {
    localStorage.setItem(KEY, leaves ? 'leaves' : 'indents');
  } catch {
    // Then it is asked again the next time.
  }
}

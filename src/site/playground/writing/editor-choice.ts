const KEY = 'waybill-editor';

/** Whether the reader chose the full editor the last time; a browser that keeps nothing forgets it. */
export function wantsFullEditor(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === 'full';
  } catch {
    // Reading throws where the browser's settings forbid to keep anything.
    return false;
  }
}

/** Keeps the choice for the next visit. */
export function rememberEditor(full: boolean): void {
  try {
    globalThis.localStorage?.setItem(KEY, full ? 'full' : 'plain');
  } catch {
    // Then it is asked again the next time.
  }
}

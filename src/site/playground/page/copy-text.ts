import type { Notice } from './notice.ts';

/** Copies a text and says so; or says how to get it where the browser does not allow copying. */
export async function copyText(text: string, done: string, otherwise: string, notice: Notice): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notice(done);
  } catch (error) {
    // Refused by the browser, or not there because the page did not come over https.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    notice(otherwise);
  }
}

import type { Download } from './download-of.ts';

/** Long enough for a browser to begin to save it, in milliseconds. */
const HELD_MS = 60_000;

/** Hands a file to the browser, which saves it. */
export function saveDownload({ name, type, bytes }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_MS);
}

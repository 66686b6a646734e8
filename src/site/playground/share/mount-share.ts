import type { Address } from '../address/mount-address.ts';
import type { Notice } from '../page/notice.ts';
import { part } from '../page/part.ts';

/** The button that copies a link. */
export function mountShare(root: HTMLElement, address: Address, notice: Notice): void {
  part(root, 'share', HTMLButtonElement).addEventListener('click', async () => {
    if (!(await address.write())) {
      notice('This text is too long for a link. Send the file instead.');
      return;
    }
    try {
      await navigator.clipboard.writeText(location.href);
      notice('Link copied. The text is in the link itself; nothing was sent anywhere.');
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      notice('The browser did not allow copying. The link is in the address bar.');
    }
  });
}

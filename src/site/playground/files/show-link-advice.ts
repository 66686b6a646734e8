import { copyText } from '../page/copy-text.ts';
import { button, element } from '../page/element.ts';
import type { Notice } from '../page/notice.ts';
import { activeFile } from '../state/active-file.ts';
import type { Store } from '../state/store.ts';
import { linkAdvice } from './link-advice.ts';

/** Where the shown text is nothing but a link, says how to bring here what it leads to. */
export function showLinkAdvice(box: HTMLElement, store: Store, notice: Notice): void {
  let shown = '';
  store.subscribe((state) => {
    const { text } = activeFile(state);
    if (text === shown) return;
    shown = text;
    const advice = linkAdvice(text);
    if (advice === null) {
      box.replaceChildren();
      return;
    }
    const { says, address, name, command } = advice;
    const link = element('a', '', [`Open ${name === 'download' ? 'it' : name} in a new tab`]);
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    box.replaceChildren(
      element('p', '', [says, ' The playground asks no other host, so it is yours to fetch:']),
      element('ol', '', [
        element('li', '', [link, ' and save it, or run ', element('code', '', [command])]),
        element('li', '', ['Then drop it here, or choose it with “Open files”.']),
      ]),
      element('p', 'under', [
        button(
          'tool',
          ['Copy the command'],
          () =>
            void copyText(
              command,
              'Command copied.',
              'The browser did not allow copying. Select the command instead.',
              notice,
            ),
        ),
      ]),
    );
  });
}

import type { NeighbourFile } from '../../../core/index.ts';
import { button, element } from '../page/element.ts';
import type { Store } from '../state/store.ts';

/** So many names are listed. */
const MOST_NAMES = 200;

/**
 * Lists the files that lie beside the tabs: they are not judged, but what the tabs say of them is. Each can be made a tab.
 * @param take is told which one was chosen
 */
export function showOthers(
  box: HTMLDetailsElement,
  store: Store,
  take: (other: NeighbourFile) => void,
): void {
  store.subscribe(({ others }, before) => {
    if (others === before.others) return;
    box.hidden = others.length === 0;
    const count = others.length.toLocaleString('en-GB');
    const names = others
      .slice(0, MOST_NAMES)
      .map((other) => element('li', '', [button('name', [other.path], () => take(other))]));
    const more = others.length - MOST_NAMES;
    if (more > 0) names.push(element('li', '', [`and ${more.toLocaleString('en-GB')} more`]));
    box.replaceChildren(
      element('summary', '', [`${count} other ${others.length === 1 ? 'file' : 'files'} of the folder`]),
      element('p', 'hint', [
        'They are not judged themselves; what your files say of them is compared with them. Press one to open it as a tab.',
      ]),
      element('ul', '', names),
    );
  });
}

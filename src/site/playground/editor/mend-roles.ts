import type { editor } from 'monaco-editor/editor';

/**
 * Mends what ARIA does not allow in lists that Monaco draws (0.57): rows of the outline are options with a level, which rows of
 * a tree have, and the list of fixes has a heading among its options. Both are drawn apart from the text, so that this costs no
 * key anything.
 */
export function mendRoles(view: editor.IStandaloneCodeEditor): void {
  const node = view.getDomNode();
  const overlays = node?.querySelector('.overlayWidgets') ?? null;
  if (node === null || overlays === null) return;
  const watched = new Set<Element>();
  const drawn = new MutationObserver(() => {
    for (const part of watched) mend(part);
  });
  const watch = (part: Element) => {
    watched.add(part);
    mend(part);
    drawn.observe(part, { subtree: true, childList: true, attributeFilter: ['aria-level', 'role'] });
  };
  watch(overlays);
  // The list of fixes is put beside the text when it is asked for.
  new MutationObserver(() => {
    for (const part of node.querySelectorAll(':scope > .context-view')) watch(part);
  }).observe(node, { childList: true });
}

function mend(part: Element): void {
  for (const row of part.querySelectorAll('[role="option"][aria-level]')) row.removeAttribute('aria-level');
  for (const heading of part.querySelectorAll('[role="separator"][aria-posinset]')) {
    heading.setAttribute('role', 'presentation');
    heading.removeAttribute('aria-posinset');
    heading.removeAttribute('aria-setsize');
  }
}

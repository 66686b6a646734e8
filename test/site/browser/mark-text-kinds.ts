/** The attribute of those elements that stand for all that are drawn like them. */
export const KIND = 'data-text-kind';

/**
 * Marks three texts of each kind on a page; runs in the page. Texts are of one kind where everything that decides about
 * their contrast is the same: colour, size, weight and shadow, and, up to the root, what is painted behind and over them. A
 * page of code has thousands of words and some ten kinds of them. Three, as one can be where axe does not see it.
 * @param attribute what marks
 */
export function markTextKinds(attribute: string): void {
  for (const marked of document.querySelectorAll(`[${attribute}]`)) marked.removeAttribute(attribute);
  const backgrounds = new Map<Element, string>();
  const kinds = new Map<string, number>();
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const painted = [
      style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
      style.backgroundImage === 'none' ? '' : style.backgroundImage,
      style.opacity === '1' ? '' : style.opacity,
      style.filter === 'none' ? '' : style.filter,
      style.mixBlendMode === 'normal' ? '' : style.mixBlendMode,
      // What is taken out of the flow can lie upon something that is no ancestor of its.
      ['static', 'relative'].includes(style.position) ? '' : `${style.position} ${element.className}`,
    ].join(';');
    const behind = element.parentElement === null ? '' : (backgrounds.get(element.parentElement) ?? '');
    const background = painted === ';;;;;' ? behind : `${behind}>${painted}`;
    backgrounds.set(element, background);
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    // Of a single sign axe says nothing.
    if (!isField && !(hasText && (element.textContent?.trim().length ?? 0) > 1)) continue;
    const { color, fontSize, fontWeight, textShadow } = style;
    // What is painted by itself, as half transparent, is mixed in another way than what stands in it.
    const states = [isField, element.matches(':disabled'), painted === ';;;;;'];
    const kind = [color, fontSize, fontWeight, textShadow, ...states, background].join('|');
    const marked = kinds.get(kind) ?? 0;
    kinds.set(kind, marked + 1);
    if (marked < 3) element.setAttribute(attribute, '');
  }
}

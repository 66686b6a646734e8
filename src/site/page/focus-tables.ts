/**
 * Lets the keyboard reach tables that scroll sideways, as on a phone, and no others: nobody wants to step through tables that
 * are seen whole.
 */
export function focusTables(tables: Iterable<HTMLTableElement>): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of tables) sizes.observe(table);
}

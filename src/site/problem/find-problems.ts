/** Brings the search field of the list of problems to life: entries without all its words are hidden. */
export function findProblems(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('[data-find-field]');
  const count = root.querySelector<HTMLElement>('[data-find-count]');
  if (field === null || count === null) return;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-find-entry]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-find-group]')];
  root.hidden = false;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of groups)
      group.hidden = group.querySelector('[data-find-entry]:not([hidden])') === null;
    const left = entries.filter(({ hidden }) => !hidden).length;
    count.textContent = left === 1 ? '1 problem' : `${left} problems`;
  });
}

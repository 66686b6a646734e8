/** What Starlight asks of Pagefind's own interface of search. */
interface SearchOptions {
  /** A selector of the place in the dialog where the interface goes. */
  readonly element: string;
}

/**
 * Stands where Starlight asks for Pagefind's interface on each page that is idle. The real one, 27 kB that most readers never use, comes
 * when somebody turns to the search: points at its button, reaches it with Tab, or opens the dialog.
 */
export class PagefindUI {
  readonly #options: SearchOptions;
  readonly #place: Element;
  readonly #dialog: HTMLDialogElement;
  #isAskedFor = false;

  constructor(options: SearchOptions) {
    const place = document.querySelector(options.element);
    const dialog = place?.closest('dialog');
    if (place === null || !dialog) throw new Error(`There is no dialog around ${options.element}.`);
    this.#options = options;
    this.#place = place;
    this.#dialog = dialog;
    const button = document.querySelector('button[data-open-modal]');
    for (const intent of ['pointerenter', 'focus'])
      button?.addEventListener(intent, () => this.#load(), { passive: true });
    // Opened by the keyboard too, or before the page was idle.
    new MutationObserver(() => this.#opened()).observe(dialog, { attributeFilter: ['open'] });
    this.#opened();
  }

  #opened(): void {
    if (this.#dialog.open) this.#load();
  }

  async #load(): Promise<void> {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    this.#say('The search is coming …');
    try {
      const { PagefindUI: Interface } = await import('@pagefind/default-ui');
      this.#place.replaceChildren();
      new Interface(this.#options);
      if (this.#dialog.open) this.#place.querySelector('input')?.focus();
    } catch {
      // Not every browser asks again for a script that was cut off.
      this.#say('The search could not be loaded. Reload the page to try once more.');
    }
  }

  #say(words: string): void {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = words;
    this.#place.replaceChildren(line);
  }
}

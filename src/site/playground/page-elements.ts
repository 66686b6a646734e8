import type { PageData } from './page-data.ts';

/** The parts of the page that the playground works on. */
export interface PageElements {
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly editorHost: HTMLElement;
  readonly editorButton: HTMLButtonElement;
  /** Leads back from the full editor. */
  readonly fieldButton: HTMLButtonElement;
  readonly editorHint: HTMLElement;
  readonly formatSelect: HTMLSelectElement;
  readonly exampleButtons: readonly HTMLButtonElement[];
  readonly shareButton: HTMLButtonElement;
  readonly notice: HTMLElement;
  readonly verdict: HTMLElement;
  readonly evidence: HTMLElement;
  readonly problems: HTMLOListElement;
  readonly fixAllButton: HTMLButtonElement;
  readonly data: PageData;
}

/** Finds them; a missing one is a fault of `Playground.astro` and says which. */
export function pageElements(root: HTMLElement): PageElements {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`The playground lacks its part "${name}".`);
    return found;
  };
  return {
    root,
    field: part('field', HTMLTextAreaElement),
    editorHost: part('editor', HTMLElement),
    editorButton: part('open-editor', HTMLButtonElement),
    fieldButton: part('close-editor', HTMLButtonElement),
    editorHint: part('editor-hint', HTMLElement),
    formatSelect: part('format', HTMLSelectElement),
    exampleButtons: [...root.querySelectorAll<HTMLButtonElement>('button[data-example]')],
    shareButton: part('share', HTMLButtonElement),
    notice: part('notice', HTMLElement),
    verdict: part('verdict', HTMLElement),
    evidence: part('evidence', HTMLElement),
    problems: part('problems', HTMLOListElement),
    fixAllButton: part('fix-all', HTMLButtonElement),
    data: JSON.parse(part('data', HTMLScriptElement).text),
  };
}

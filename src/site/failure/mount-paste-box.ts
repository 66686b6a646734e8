import type { PasteAnswer, PasteCard, PastePage } from './paste-answer.ts';

/** How long a field rests before its text is looked through, in milliseconds. */
const REST_MS = 150;

/**
 * Lets a box recognise what is pasted into it. What does the work is fetched when the field is first used; from then on
 * nothing is asked for, and the text is handed to nobody but that worker.
 */
export function mountPasteBox(root: HTMLElement): void {
  const field = root.querySelector('textarea');
  const status = root.querySelector<HTMLElement>('[data-part="status"]');
  const cards = root.querySelector<HTMLElement>('[data-part="cards"]');
  const data = root.querySelector('[data-part="page"]')?.textContent;
  if (field === null || status === null || cards === null || !data) return;
  const page: PastePage = JSON.parse(data);
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let revision = 0;
  let busy = false;

  const start = () => {
    if (worker !== undefined) return worker;
    worker = new Worker(new URL('./paste.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: answer }: MessageEvent<PasteAnswer>) => {
      busy = false;
      if (answer.revision !== revision) return ask();
      status.textContent = answer.status;
      cards.replaceChildren(...answer.cards.map(cardElement));
    };
    worker.onerror = () => {
      busy = false;
      worker = undefined;
      status.textContent = 'This could not be loaded. Load the page again, or use waybill explain.';
    };
    return worker;
  };
  const ask = () => {
    if (busy) return;
    busy = true;
    start().postMessage({ revision, text: field.value, page });
  };

  field.addEventListener('focus', start, { once: true });
  field.addEventListener('input', () => {
    revision += 1;
    clearTimeout(timer);
    timer = setTimeout(ask, REST_MS);
  });
  // What a browser has kept in the field over a reload.
  if (field.value !== '') ask();
}

function cardElement({ tone, headline, facts, link }: PasteCard): HTMLElement {
  const card = make('li', '', `waybill-paste-card waybill-paste-card--${tone}`);
  const list = make('dl');
  for (const { term, text, code } of facts) {
    const said = make('dd', code ? '' : text);
    if (code) said.append(make('code', text));
    list.append(make('dt', term), said);
  }
  card.append(make('strong', headline), list);
  if (link !== null) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    card.append(anchor);
  }
  return card;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

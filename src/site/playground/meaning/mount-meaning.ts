import { type Bindings, NO_BINDINGS } from '../../../core/meaning/index.ts';
import { subjectOf } from '../judge/judging.ts';
import { NoAnswer, type WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { details } from './details.ts';
import { firstOf } from './first-of.ts';
import { flow } from './flow.ts';
import { type RunForm, runForm } from './run-form.ts';
import { shownLines } from './shown-lines.ts';

/** After the last key in a field of the form, in milliseconds. */
const TYPING_DELAY_MS = 100;

/** The verdict stands on the page before the panel is asked for, in milliseconds. */
const PANEL_DELAY_MS = 20;

/** Of a text of so many characters the panel takes the worker a while, so it comes when nobody writes. */
const LONG = 200_000;
const LONG_DELAY_MS = 2000;

/** The panel below: what the shown file means, and the lines that run it with what is filled in. */
export function mountMeaning(
  root: HTMLElement,
  store: Store,
  client: WorkerClient,
  copy: (text: string, what: string) => void,
  judge: () => void,
  notice: Notice,
): void {
  const panel = part(root, 'meaning', HTMLElement);
  const body = part(root, 'meaning-body', HTMLElement);
  const fields = part(root, 'run-form', HTMLFormElement);
  const lines = part(root, 'run-lines', HTMLElement);
  /** What was typed, by file: it comes back with the tab. */
  const typed = new Map<number, Bindings>();
  let form: RunForm | null = null;
  /** What the fields on show were made for; the same fields stay, so that nobody loses the caret. */
  let shape = '';
  let asking = false;
  /** Whether something has changed since the answer that is under way was asked for. */
  let isLate = false;
  /** Whether the notice says that there was no answer. */
  let isTold = false;
  /** What the panel says: it stays as it is where a key changes nothing of it. */
  let said = '';
  /** The revision that is on show. */
  let shown = -1;

  const bindingsOf = (id: number) => typed.get(id) ?? NO_BINDINGS;
  const open = (name: string, text: string) => {
    store.apply({ kind: 'added', files: [{ name, text, format: null }], others: [] });
    judge();
  };

  /** While one answer is under way nothing else is asked, so that the worker is free for the next verdict. */
  async function update(): Promise<void> {
    isLate = asking;
    if (asking) return;
    asking = true;
    try {
      do {
        isLate = false;
        await draw();
      } while (isLate);
    } finally {
      asking = false;
    }
  }

  async function draw(): Promise<void> {
    const state = store.state();
    const file = activeFile(state);
    if (file.outcome.kind !== 'judged') return;
    const { accepted, format } = file.outcome.judgement;
    const bindings = bindingsOf(file.id);
    // What the judge has found out is not found out again.
    const subject = { ...subjectOf(state, file), format, accepted };
    try {
      const meaning = await client.ask('meaning', { ...subject, template: bindings.template });
      // Who has written on waits for the next verdict, and not for lines of the text before.
      if (isOlder(state)) return;
      const run = await client.ask('lines', { ...subject, bindings });
      if (isTold) notice('');
      isTold = false;
      if (isOlder(state) || bindings !== bindingsOf(file.id)) return;
      panel.hidden = meaning === null;
      if (meaning === null) return;
      shown = state.revision;
      const saying = JSON.stringify([file.id, meaning, run]);
      if (saying === said) return;
      said = saying;
      body.replaceChildren(flow(meaning), ...details(meaning));
      const { choices, inputs, options, gpus, image } = meaning;
      const fieldsOf = [firstOf(inputs), firstOf(options)];
      const asked = JSON.stringify([file.id, choices, fieldsOf, gpus, image.name]);
      if (asked !== shape) {
        shape = asked;
        form = runForm(meaning, bindings);
        fields.replaceChildren(...form.rows);
      }
      lines.replaceChildren(...shownLines(run, { copy, open }));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // It may be that of an older text.
      if (shown !== state.revision) panel.hidden = true;
      isTold = true;
      notice(`What it means could not be told. ${error.message}`);
    }
  }

  function isOlder({ revision, active }: PlaygroundState): boolean {
    return revision !== store.state().revision || active !== store.state().active;
  }

  const later = pace(() => void update());
  fields.addEventListener('input', () => {
    if (form === null) return;
    typed.set(store.state().active, form.bindings());
    later.ask(TYPING_DELAY_MS);
  });
  fields.addEventListener('submit', (event) => event.preventDefault());
  store.subscribe((state, before) => {
    // What was typed for a file goes with it, and passwords too.
    for (const id of typed.keys()) if (!state.files.some((file) => file.id === id)) typed.delete(id);
    const { outcome } = activeFile(state);
    if (outcome === activeFile(before).outcome) return;
    if (outcome.kind === 'judged' && outcome.judgement.format !== null)
      later.ask(activeFile(state).text.length > LONG ? LONG_DELAY_MS : PANEL_DELAY_MS);
    else if (outcome.kind !== 'judging') panel.hidden = true;
  });
}

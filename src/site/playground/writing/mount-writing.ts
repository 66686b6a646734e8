import type { Edit, Range } from '../../../core/index.ts';
import type { WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import type { Store } from '../state/store.ts';
import { rememberEditor, wantsFullEditor } from './editor-choice.ts';
import type { EditorWorld } from './editor-world.ts';
import { mountTurn } from './mount-turn.ts';
import { openEditor } from './open-editor.ts';
import type { OnChange, OnTurn, Surface } from './surface.ts';
import { textSurface } from './text-surface.ts';

/** What other rooms can do with the place to write in. */
export interface Writing {
  /** Changes the shown file as an author would; it can be undone. */
  edit(edits: readonly Edit[]): void;
  /** Shows a file and leads to a place in it. */
  goTo(id: number, range: Range): void;
  focus(): void;
  /** Takes in what was typed or pasted while the script of the page was still on its way; what was kept gives way to it. */
  takeIn(): void;
}

/** The text field, and the full editor for those who ask for it. Both show the active file of the state. */
export function mountWriting(
  root: HTMLElement,
  store: Store,
  client: WorkerClient,
  judge: (pasted: boolean, since?: number) => void,
  notice: Notice,
  fixes: Pick<EditorWorld, 'offer' | 'fixAll'>,
): Writing {
  const field = part(root, 'field', HTMLTextAreaElement);
  const host = part(root, 'editor', HTMLElement);
  const hint = part(root, 'editor-hint', HTMLElement);
  const [tabLine, help] = [
    part(root, 'tab-line', HTMLElement),
    part(root, 'editor-help', HTMLDetailsElement),
  ];
  const openButton = part(root, 'open-editor', HTMLButtonElement);
  const closeButton = part(root, 'close-editor', HTMLButtonElement);

  const onChange: OnChange = ({ text, pasted, since }) => {
    store.apply({ kind: 'edited', id: store.state().active, text, typed: !pasted });
    judge(pasted, since);
  };
  const onTurn: OnTurn = (kind) => {
    const { revision, active } = store.state();
    store.apply({ kind, id: active });
    if (store.state().revision !== revision) judge(true);
  };
  const plain = textSurface(field, onChange, onTurn);
  let full: Surface | null = null;
  let surface: Surface = plain;
  const early = field.value;

  /** A place to write in may have line ends of its own, and places are counted in its text. */
  function show(): void {
    const file = activeFile(store.state());
    surface.show(file);
    if (surface.text() !== file.text) store.apply({ kind: 'settled', id: file.id, text: surface.text() });
  }

  function moveTo(next: Surface): void {
    surface = next;
    const isFull = next === full;
    host.hidden = !isFull;
    hint.hidden = !isFull;
    closeButton.hidden = !isFull;
    field.hidden = isFull;
    openButton.hidden = isFull;
    show();
    surface.mark(store.state().files);
  }

  async function open(): Promise<void> {
    openButton.disabled = true;
    openButton.textContent = 'Opening…';
    // It has to be seen when it is made, as it measures itself.
    host.hidden = false;
    full ??= await openEditor(host, { store, client, onChange, onTurn, notice, ...fixes, tabLine, help });
    openButton.disabled = false;
    openButton.textContent = 'Open the full editor';
    moveTo(full ?? plain);
  }

  store.subscribe((state, before) => {
    const [file, former] = [activeFile(state), activeFile(before)];
    if (file.id !== former.id || (file.text !== former.text && file.text !== surface.text())) show();
    if (state.files !== before.files) surface.mark(state.files);
  });
  mountTurn(root, store, onTurn);
  // The full editor has only those lines in the page that are in sight; paper gets the field.
  addEventListener('beforeprint', () => plain.show(activeFile(store.state())));
  openButton.addEventListener('click', async () => {
    await open();
    rememberEditor(full !== null);
    surface.focus();
  });
  closeButton.addEventListener('click', () => {
    rememberEditor(false);
    moveTo(plain);
    plain.focus();
  });
  // A phone has no button for it, and none is visible there.
  if (wantsFullEditor() && openButton.offsetParent !== null) void open();

  return {
    edit: (edits) => surface.edit(edits),
    goTo: (id, range) => {
      store.apply({ kind: 'activated', id });
      surface.select(range);
    },
    focus: () => surface.focus(),
    takeIn: () => {
      const { files } = store.state();
      if (early === '' || files.some(({ text }) => text === early)) return;
      if (files.some(({ text }) => text !== '')) {
        const file = { name: null, text: early, format: null };
        store.apply({ kind: 'opened', files: [file], others: [], active: 0 });
        judge(true);
      } else onChange({ text: early, pasted: true });
    },
  };
}

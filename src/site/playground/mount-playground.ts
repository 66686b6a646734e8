import { currentProblems, draw } from './draw.ts';
import { JudgeClient } from './judge-client.ts';
import type { JudgeReply } from './judge-message.ts';
import { openEditor } from './open-editor.ts';
import { pace } from './pace.ts';
import { pageElements } from './page-elements.ts';
import type { Actions } from './problem-list.ts';
import { EMPTY_PLAYGROUND, reduce } from './reduce.ts';
import { decodeShare, encodeShare } from './share-link.ts';
import { showEditor } from './show-editor.ts';
import type { PlaygroundEvent } from './state.ts';
import type { Surface } from './surface.ts';
import { textSurface } from './text-surface.ts';

/** After the last key, in milliseconds. A paste is judged at once. */
const TYPING_DELAY_MS = 150;
/** Safari allows 50 changes of the address in 30 seconds. */
const ADDRESS_DELAY_MS = 750;
/** Longer addresses are cut by some mail and chat programs. */
const LONGEST_HASH = 16_000;

/** Brings the playground to life: events go into the state, the state is drawn, and its text is judged. */
export function mountPlayground(root: HTMLElement): void {
  const page = pageElements(root);
  const known = page.data.formats.map((format) => format.id);
  let state = EMPTY_PLAYGROUND;

  const actions: Actions = {
    goTo: (range) => surface.select(range),
    fix: ({ edits }) => surface.edit(edits),
  };
  const apply = (event: PlaygroundEvent) => {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    draw(page, state, actions);
    surface.mark(currentProblems(state));
    if (state.revision !== before.revision) address.ask(ADDRESS_DELAY_MS);
  };
  const judge = pace(() => {
    if (state.outcome.kind === 'judging') {
      client.judge({ revision: state.revision, text: state.text, format: state.pinned, want: 'judgement' });
    }
  });
  const client = new JudgeClient(
    () => new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' }),
    (reply) => (reply.kind === 'fixed' ? showFixed(reply) : apply(reply)),
  );
  const address = pace(() => void writeAddress());
  const onChange: Parameters<typeof textSurface>[1] = ({ text, pasted }) => {
    apply({ kind: 'edited', text });
    judge.ask(pasted ? 0 : TYPING_DELAY_MS);
  };
  const plain = textSurface(page.field, onChange);
  let full: Surface | null = null;
  let surface: Surface = plain;

  function moveTo(next: Surface): void {
    if (next.text() !== surface.text()) next.show(surface.text());
    surface = next;
    showEditor(page, next === full);
    surface.mark(currentProblems(state));
    surface.focus();
  }

  async function writeAddress(): Promise<boolean> {
    const { text, pinned, revision } = state;
    const hash = text === '' ? '' : await encodeShare({ text, format: pinned });
    if (revision !== state.revision) return false;
    const fits = hash.length <= LONGEST_HASH;
    history.replaceState(null, '', location.pathname + location.search + (fits ? hash : ''));
    return fits;
  }

  async function readAddress(): Promise<void> {
    const link = await decodeShare(location.hash, known);
    if (link === null) return;
    if (!link.ok) {
      page.notice.textContent = link.message;
      return;
    }
    restore(link.shared.text, link.shared.format);
  }

  function restore(text: string, format: typeof state.pinned): void {
    surface.show(text);
    // A place to write in may have line ends of its own, and places are counted in its text.
    apply({ kind: 'restored', text: surface.text(), format });
    judge.ask(0);
  }

  function showFixed({ revision, text, titles }: Extract<JudgeReply, { kind: 'fixed' }>): void {
    if (revision !== state.revision) return;
    if (text !== state.text) surface.edit([{ start: 0, end: state.text.length, text }]);
    page.notice.textContent = `Made: ${titles.join('; ') || 'nothing'}. Undo takes it back.`;
  }

  async function share(): Promise<void> {
    if (!(await writeAddress())) {
      page.notice.textContent = 'This text is too long for a link. Send the file instead.';
      return;
    }
    try {
      await navigator.clipboard.writeText(location.href);
      page.notice.textContent = 'Link copied. The text is in the link itself; nothing was sent anywhere.';
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      page.notice.textContent = 'The browser did not allow copying. The link is in the address bar.';
    }
  }

  page.formatSelect.addEventListener('change', () => {
    const format = known.find((id) => id === page.formatSelect.value) ?? null;
    apply({ kind: 'pinned', format });
    judge.ask(0);
  });
  for (const button of page.exampleButtons) {
    button.addEventListener('click', () => {
      const chosen = page.data.formats.find((format) => format.id === button.dataset['example']);
      if (chosen !== undefined) restore(chosen.example, null);
    });
  }
  page.fixAllButton.addEventListener('click', () => {
    client.judge({ revision: state.revision, text: state.text, format: state.pinned, want: 'fixes' });
  });
  page.shareButton.addEventListener('click', () => void share());
  page.editorButton.addEventListener('click', async () => {
    full ??= await openEditor(page, onChange);
    if (full !== null) moveTo(full);
  });
  page.fieldButton.addEventListener('click', () => moveTo(plain));
  globalThis.addEventListener('hashchange', () => void readAddress());

  void readAddress();
  // A browser may have kept what was typed before a reload.
  if (page.field.value !== '') onChange({ text: page.field.value, pasted: true });
}

import type { NeighbourFile } from '../../../core/index.ts';
import type { WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import type { Store } from '../state/store.ts';
import { detectWith } from './detect-with.ts';
import type { Dropped } from './found-in-drop.ts';
import { foundInDrop } from './found-in-drop.ts';
import { foundInList } from './found-in-list.ts';
import { notYetHere } from './not-yet-here.ts';
import type { OpenedFiles } from './opened-files.ts';
import { showLinkAdvice } from './show-link-advice.ts';
import { showOthers } from './show-others.ts';

const UNLOADED =
  'What opens files could not be loaded. Check the connection and try again, or load the page again.';

/** How files come in from the disk: chosen, dropped anywhere on the page, or pasted; one, several, a folder or a zip. */
export function mountFiles(
  root: HTMLElement,
  store: Store,
  client: WorkerClient,
  judge: () => void,
  focusText: () => void,
  notice: Notice,
): void {
  const files = part(root, 'files-input', HTMLInputElement);
  const folder = part(root, 'folder-input', HTMLInputElement);
  /** Of the files beside the tabs, those of which only the names are here. */
  let unread: OpenedFiles['unread'] = new Map();
  const openFolder = part(root, 'open-folder', HTMLButtonElement);

  const detect = detectWith(client);

  async function open(dropped: Promise<Dropped>): Promise<void> {
    notice('Opening…');
    try {
      notice(await opening(dropped));
    } catch (error) {
      notice(`Nothing was opened (${error instanceof Error ? error.message : error}).`);
      throw error;
    }
  }

  /** What happened, in sentences. */
  async function opening(dropped: Promise<Dropped>): Promise<string> {
    const [{ found, remarks }, means] = await Promise.all([dropped, loadOpening()]);
    if (means === null) return UNLOADED;
    const unpacked = await means.withZipsUnpacked(found);
    const opened = await means.openFiles(unpacked.found, detect);
    const told = [...remarks, ...unpacked.remarks, ...opened.remarks];
    return [await taken(opened, means), ...told].join(' ');
  }

  /** A file that lay beside the tabs becomes one; what was too long or no text is read again, and told where it is none. */
  async function take({ path, text }: NeighbourFile): Promise<void> {
    const source = text === '' ? unread.get(path) : undefined;
    let read: Awaited<ReturnType<Opening['readAsTab']>> | null = null;
    if (source !== undefined) {
      const means = await loadOpening();
      if (means === null) {
        notice(UNLOADED);
        return;
      }
      read = await means.readAsTab(path, source);
    }
    if (read?.file === null) {
      notice(read.remarks.join(' '));
      return;
    }
    const isGone = read === null && text === '';
    store.apply({ kind: 'taken', other: read?.file ?? { path, text } });
    judge();
    focusText();
    notice(
      isGone
        ? `Opened: ${path}. It is empty, or only its name is here; then open its folder again.`
        : [`Opened: ${path}.`, ...(read?.remarks ?? [])].join(' '),
    );
  }

  /** Puts what was opened into the state; what happened, in a sentence. */
  async function taken(opened: OpenedFiles, { askAboutOpening }: Opening): Promise<string> {
    const coming = opened.files.length;
    if (coming === 0) return 'Nothing was opened.';
    const isPackage = opened.others.length > 0 || coming > 1;
    const written = store.state().files.filter(({ text }) => text.trim() !== '').length;
    const choice = isPackage && written > 0 ? await askAboutOpening(root, written, coming) : 'add';
    if (choice === 'cancel') return 'Nothing was opened.';
    unread = opened.unread;
    if (choice === 'replace' || written === 0) store.apply({ kind: 'opened', ...opened, active: 0 });
    else {
      const { files: fresh, same } = notYetHere(opened.files, store.state().files);
      if (fresh.length > 0) store.apply({ kind: 'added', files: fresh, others: opened.others });
      else if (same !== null) store.apply({ kind: 'activated', id: same.id });
      if (fresh.length === 0) return 'The same file is here already.';
    }
    judge();
    focusText();
    const others = opened.others.length;
    const beside =
      others === 0 ? '' : `, ${others.toLocaleString('en-GB')} more beside ${coming === 1 ? 'it' : 'them'}`;
    return `Opened ${coming === 1 ? opened.files[0]?.name : `${coming} files`}${beside}. Nothing left your browser.`;
  }

  const chosen = (input: HTMLInputElement) => () => {
    const list = foundInList(input.files ?? []);
    // The same file can be chosen again, when it has changed.
    input.value = '';
    if (list.length > 0) void open(Promise.resolve({ found: list, remarks: [] }));
  };
  files.addEventListener('change', chosen(files));
  folder.addEventListener('change', chosen(folder));
  part(root, 'open-files', HTMLButtonElement).addEventListener('click', () => files.click());
  openFolder.addEventListener('click', () => folder.click());
  // Phones know no folders; the style sheet hides it there, so that nothing moves when this script comes.
  openFolder.hidden = !('webkitdirectory' in folder);

  // Anywhere on the page: whoever misses the field would be led away from what is written.
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    root.classList.add('awaits-drop');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('awaits-drop');
  });
  document.addEventListener(
    'drop',
    (event) => {
      root.classList.remove('awaits-drop');
      if (event.dataTransfer === null || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      void open(foundInDrop(event.dataTransfer.items));
    },
    { capture: true },
  );
  document.addEventListener(
    'paste',
    (event) => {
      const data = event.clipboardData;
      if (data === null || data.files.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      event.stopPropagation();
      void open(Promise.resolve({ found: foundInList(data.files), remarks: [] }));
    },
    { capture: true },
  );

  // Everybody gets it, so that no request tells of a file, and behind the judge, for which verdicts wait.
  void client.settled.then(loadOpening);
  showOthers(part(root, 'others', HTMLDetailsElement), store, (other) => void take(other));
  showLinkAdvice(part(root, 'link-advice', HTMLElement), store, notice);
}

type Opening = typeof import('./opening.ts');

/** @returns null where it cannot be loaded */
function loadOpening(): Promise<Opening | null> {
  return import('./opening.ts').catch(() => null);
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true;
}

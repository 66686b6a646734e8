import { type Beside, linkContents } from '../address/link-contents.ts';
import type { Address } from '../address/mount-address.ts';
import { copyText } from '../page/copy-text.ts';
import type { Notice } from '../page/notice.ts';
import type { PageData } from '../page/page-data.ts';
import { part } from '../page/part.ts';
import { verdictLine } from '../problems/verdict.ts';
import { pathOf } from '../state/path-of.ts';
import type { PlaygroundFile } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { uniqueName } from '../state/unique-name.ts';
import { askAboutSecrets } from './ask-about-secrets.ts';
import { besideWords } from './beside-words.ts';
import { blockLanguage } from './block-language.ts';
import { downloadOf } from './download-of.ts';
import { loadPack } from './load-pack.ts';
import { markdownLink, markdownWithCode } from './markdown.ts';
import { saveDownload } from './save-download.ts';
import { secretWarning } from './secret-warning.ts';
import { secretsIn } from './secrets/secrets-in.ts';

/** The ways out: a link, the same as Markdown, Markdown with the files, and the files themselves. Nothing is sent by any. */
export function mountShare(
  root: HTMLElement,
  store: Store,
  data: PageData,
  address: Address,
  notice: Notice,
): void {
  const more = part(root, 'share-more', HTMLElement);
  const titleOf = (id: string) => data.formats.find((format) => format.id === id)?.title ?? id;
  const filled = () => store.state().files.filter(({ text }) => text !== '');

  /** Goes on where there is something to share, and nothing in it is a secret or the reader says that it may be shared. */
  async function mayShare(): Promise<boolean> {
    const files = filled();
    if (files.length === 0) {
      notice('There is nothing to share yet.');
      return false;
    }
    const { others } = store.state();
    const inLink = linkContents(store.state(), true)[0]?.beside === 'all' ? others : [];
    const secrets = secretsIn([...files, ...inLink]);
    if (secrets.length === 0) return true;
    return askAboutSecrets(
      root,
      secretWarning(secrets, [...pathsOf(files), ...inLink.map(({ path }) => path)]),
    );
  }

  /** What became of the files beside the tabs. */
  const withOthers = (beside: Beside) => besideWords(beside, store.state().others.length);

  async function shareLink(): Promise<void> {
    if (!(await mayShare())) return;
    const beside = await address.write();
    if (beside === null) {
      notice('This is too long for a link. Download it and send the file instead.');
      return;
    }
    await copyText(
      location.href,
      `Link copied. The text is in the link itself; nothing was sent anywhere.${withOthers(beside)}`,
      'The browser did not allow copying. The link is in the address bar.',
      notice,
    );
  }

  async function shareMarkdownLink(): Promise<void> {
    if (!(await mayShare())) return;
    const link = await address.link();
    if (link === null) {
      notice('This is too long for a link. Copy it as Markdown with the text, or download it.');
      return;
    }
    await copyText(
      markdownLink(namesOf(filled()), link.address),
      `Markdown link copied.${withOthers(link.beside)}`,
      'The browser did not allow copying. Copy the address of the page instead.',
      notice,
    );
  }

  async function shareMarkdown(): Promise<void> {
    if (!(await mayShare())) return;
    const files = filled();
    const paths = pathsOf(files);
    const link = await address.link();
    const marked = files.map((file, index) => {
      const name = paths[index] ?? 'untitled';
      const verdict = file.outcome.kind === 'judged' ? verdictLine(file.outcome, titleOf).text : null;
      return { name, text: file.text, language: blockLanguage(name), verdict };
    });
    await copyText(
      markdownWithCode(marked, link === null ? null : markdownLink(namesOf(files), link.address)),
      `Markdown copied${link === null ? '; it is too long for a link in it' : ''}.${withOthers(link?.beside ?? 'nothing')}`,
      'The browser did not allow copying. Select the text and copy it instead.',
      notice,
    );
  }

  async function download(): Promise<void> {
    const files = filled();
    if (files.length === 0) {
      notice('There is nothing to save yet.');
      return;
    }
    const paths = pathsOf(files);
    const named = files.map(({ text }, index) => ({ name: paths[index] ?? 'untitled.txt', text }));
    // One file is saved as it is, also where nothing more can be loaded.
    const pack = named.length === 1 ? null : await loadPack().catch(() => null);
    if (pack === null && named.length > 1) {
      notice('What packs several files could not be loaded. Check the connection and try again.');
      return;
    }
    const made = await downloadOf(named, () => (pack === null ? loadPack() : Promise.resolve(pack)));
    saveDownload(made);
    const { others } = store.state();
    const left = others.length === 0 ? '' : ' The other files of the folder are not in it.';
    notice(`Saved as ${made.name}, where your browser puts what you download.${left}`);
  }

  const ways = [
    ['share', shareLink],
    ['share-markdown-link', shareMarkdownLink],
    ['share-markdown', shareMarkdown],
    ['download', download],
  ] as const;
  for (const [name, act] of ways) {
    part(root, name, HTMLButtonElement).addEventListener('click', () => {
      if (more.matches(':popover-open')) more.hidePopover();
      act().catch((error) => {
        notice(
          `That did not work (${error instanceof Error ? error.message : error}). Your text stays here.`,
        );
        throw error;
      });
    });
  }
  // What packs several files is loaded for everybody who looks at the ways, whatever is written. Where it cannot be loaded,
  // that is said when it is needed.
  more.addEventListener('toggle', () => loadPack().catch(() => {}));
}

/** What each is called when it leaves the page, none as another. */
function pathsOf(files: readonly PlaygroundFile[]): string[] {
  const paths: string[] = [];
  for (const file of files) paths.push(uniqueName(pathOf(file) ?? 'untitled.txt', paths));
  return paths;
}

/** Those that have one, or whose format has one. */
function namesOf(files: readonly PlaygroundFile[]): string[] {
  return files.flatMap((file) => pathOf(file) ?? []);
}

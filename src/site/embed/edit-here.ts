import { FORMAT_IDS, SIGNS } from '../../core/index.ts';
import { sharedOf } from '../playground/address/shared-of.ts';
import { Judging } from '../playground/judge/judging.ts';
import { startWorker } from '../playground/judge/start-worker.ts';
import { TYPING_DELAY_MS } from '../playground/judge/typing-delay.ts';
import { WorkerClient } from '../playground/judge/worker-client.ts';
import { button, element } from '../playground/page/element.ts';
import { pace } from '../playground/page/pace.ts';
import pageStyles from '../playground/playground.css?inline';
import judgementStyles from '../playground/problems/judgement.css?inline';
import { problemList } from '../playground/problems/problem-list.ts';
import { sayLate } from '../playground/problems/say-late.ts';
import { showJudgement, type WordsOf } from '../playground/problems/show-judgement.ts';
import { secretsIn } from '../playground/share/secrets/secrets-in.ts';
import { decodeShare, encodeShare } from '../playground/share/share-link.ts';
import { activeFile } from '../playground/state/active-file.ts';
import { EMPTY_PLAYGROUND, reduce } from '../playground/state/reduce.ts';
import { storeOf } from '../playground/state/store.ts';
import { textSurface } from '../playground/writing/text-surface.ts';
import writingStyles from '../playground/writing/writing.css?inline';
import embedStyles from './embed.css?inline';

/** One worker for all editors of a page. */
const client = new WorkerClient(startWorker);
const wordsOf: WordsOf = (format) => SIGNS.find(({ id }) => id === format) ?? null;
let styled = false;

/**
 * Puts an editor of the text that a link carries below the link, with the judgement of the playground. The link goes on to lead
 * to the playground, with the text as it stands then.
 * @param opener the button that asked for it; it is back when the editor is closed
 */
export async function editHere(link: HTMLAnchorElement, opener: HTMLButtonElement): Promise<void> {
  const original = link.href;
  const read = await decodeShare(new URL(original).hash, FORMAT_IDS);
  if (read === null || !read.ok) throw new Error('The link to the playground carries no text.');
  addStyles();
  const { shared } = read;
  const store = storeOf(
    reduce(EMPTY_PLAYGROUND, { kind: 'opened', files: shared.files, others: [], active: shared.active }),
  );
  const judging = new Judging(store, client);
  const later = pace(() => void judging.run());
  const name = activeFile(store.state()).name ?? 'manifest';

  const field = element('textarea', '', []);
  field.spellcheck = false;
  field.rows = Math.min(24, activeFile(store.state()).text.split('\n').length + 1);
  field.setAttribute('aria-label', `${name}, to edit`);
  const verdict = element('p', 'verdict', []);
  verdict.setAttribute('role', 'status');
  const evidence = element('p', 'evidence', []);
  const problems = element('ol', 'problems', []);
  problems.setAttribute('aria-label', 'Problems');
  const box = element('div', 'playground embed not-content', [
    field,
    verdict,
    evidence,
    problems,
    element('p', 'under', [
      button('tool', ['Back to the text of the page'], () => {
        box.remove();
        link.href = original;
        opener.disabled = false;
        opener.focus();
      }),
    ]),
  ]);
  const surface = textSurface(
    field,
    ({ text, pasted }) => {
      store.apply({ kind: 'edited', id: store.state().active, text, typed: !pasted });
      later.ask(pasted ? 0 : TYPING_DELAY_MS);
      void carry();
    },
    (kind) => {
      store.apply({ kind, id: store.state().active });
      surface.show(activeFile(store.state()));
      later.ask(0);
      void carry();
    },
  );
  surface.show(activeFile(store.state()));

  /** What looks like a secret is not put into a link, as following it leaves it in the browser's history. */
  async function carry(): Promise<void> {
    const state = store.state();
    if (secretsIn(state.files).length > 0) {
      link.href = original;
      return;
    }
    const hash = await encodeShare(sharedOf(state));
    if (box.isConnected && state.revision === store.state().revision) {
      link.href = original.replace(/#.*$/s, '') + hash;
    }
  }

  const parts = {
    root: box,
    verdict,
    evidence,
    problems: problemList(problems, {
      // No other file is open here, but all are where the link leads.
      goTo: (range, path) => (path === null ? surface.select(range) : link.click()),
      fix: (_, edits) => surface.edit(edits),
    }),
  };
  const again = () => {
    store.apply({ kind: 'retried' });
    later.ask(0);
    field.focus();
  };
  store.subscribe((state) => showJudgement(parts, activeFile(state), false, wordsOf, again));
  sayLate(store, verdict);
  (link.closest('p') ?? link).after(box);
  field.setSelectionRange(0, 0);
  field.focus();
  await judging.run();
}

function addStyles(): void {
  if (styled) return;
  styled = true;
  for (const css of [pageStyles, writingStyles, judgementStyles, embedStyles]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}

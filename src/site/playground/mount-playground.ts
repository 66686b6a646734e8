import { holdIcon } from './address/hold-icon.ts';
import { mountAddress } from './address/mount-address.ts';
import { mountExamples } from './examples/mount-examples.ts';
import { mountFiles } from './files/mount-files.ts';
import { mountTabs } from './files/mount-tabs.ts';
import { mountFixes } from './fixes/mount-fixes.ts';
import { mountFormat } from './format/mount-format.ts';
import { Judging } from './judge/judging.ts';
import { startWorker } from './judge/start-worker.ts';
import { TYPING_DELAY_MS } from './judge/typing-delay.ts';
import { WorkerClient } from './judge/worker-client.ts';
import { mountKeep } from './keep/mount-keep.ts';
import { mountMeaning } from './meaning/mount-meaning.ts';
import { copyText } from './page/copy-text.ts';
import { noticeIn } from './page/notice.ts';
import { pace } from './page/pace.ts';
import type { PageData } from './page/page-data.ts';
import { part } from './page/part.ts';
import { mountJudgement } from './problems/mount-judgement.ts';
import { guardAddress } from './share/guard-address.ts';
import { holdsNoSecret } from './share/holds-no-secret.ts';
import { mountShare } from './share/mount-share.ts';
import { EMPTY_PLAYGROUND } from './state/reduce.ts';
import { storeOf } from './state/store.ts';
import { mountWriting } from './writing/mount-writing.ts';

/** Brings the playground to life: each room works on its part of the page, and all meet in the state. */
export function mountPlayground(root: HTMLElement): void {
  const data: PageData = JSON.parse(part(root, 'data', HTMLScriptElement).text);
  const known = data.formats.map(({ id }) => id);
  const notice = noticeIn(part(root, 'notice', HTMLElement));
  const store = storeOf(EMPTY_PLAYGROUND);
  const client = new WorkerClient(startWorker);
  // Loading it is no answer to anything: it happens before anything is typed, and before all else, as it takes longest.
  client.warm();
  void holdIcon();
  const judging = new Judging(store, client);
  const paced = pace(() => void judging.run());
  const judge = () => paced.ask(0);

  const writing = mountWriting(
    root,
    store,
    client,
    (pasted, since = performance.now()) =>
      paced.ask(pasted ? 0 : Math.max(0, since + TYPING_DELAY_MS - performance.now())),
    notice,
    // The fixes need the place to write in, which needs them when somebody asks for one there.
    { offer: (title, edits) => void fixes.offer(title, edits), fixAll: () => void fixes.fixAll() },
  );
  const fixes = mountFixes(root, store, client, writing, notice);
  mountJudgement(root, store, data, writing, (title, edits) => void fixes.offer(title, edits), judge);
  mountTabs(root, store, writing.focus);
  mountFormat(root, store, judge);
  const copy = (text: string, what: string) =>
    void copyText(
      text,
      `Copied: ${what}.`,
      'The browser did not allow copying. Select the text instead.',
      notice,
    );
  mountMeaning(root, store, client, copy, judge, notice);
  mountExamples(root, store, data, judge, notice);
  mountFiles(root, store, client, judge, writing.focus, notice);
  const isKept = mountKeep(root, store, judge, writing.focus, notice, known);
  const address = mountAddress(store, judge, notice, {
    known,
    opensNow: !isKept,
    mayWrite: guardAddress(notice),
    mayHold: holdsNoSecret(),
  });
  mountShare(root, store, data, address, notice);
  writing.takeIn();
}

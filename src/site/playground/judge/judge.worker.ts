import { applyFixes, judge } from '../../../core/index.ts';
import type { Asked, Questions, Reply, Subject } from './questions.ts';

type Answers = {
  readonly [Kind in keyof Questions]: (
    ask: Questions[Kind]['ask'],
  ) => Questions[Kind]['answer'] | Promise<Questions[Kind]['answer']>;
};

/** The judge of the command line and of the guides, off the page's own thread. */
const ANSWERS: Answers = {
  judge: (subject) => judge(subject.text, optionsOf(subject)),
  fixAll: (subject) => {
    const { text, applied } = applyFixes(subject.text, optionsOf(subject));
    return { text, titles: applied.map(({ title }) => title) };
  },
  hover: async (spot) => (await assist()).hoverAt(spot.text, spot.offset, spot),
  complete: async (spot) => (await assist()).completionsAt(spot.text, spot.offset, spot),
  outline: async (subject) => (await assist()).outlineOf(subject.text, subject),
  format: async (subject) => (await assist()).formatEdits(subject.text, subject),
};

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  send(await replyTo(data));
};
send({ kind: 'ready' });

async function replyTo<Kind extends keyof Questions>({ id, kind, ask }: Asked<Kind>): Promise<Reply> {
  try {
    return { kind: 'answer', id, answer: await ANSWERS[kind](ask) };
  } catch (error) {
    return { kind: 'broke', id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Fetched for those who write in the full editor; it asks for it when it opens, whatever the text is. */
function assist() {
  return import('../../../core/assist/index.ts');
}

function optionsOf({ fileName, format, neighbours }: Subject) {
  return { fileName, neighbours, ...(format === null ? {} : { format }) };
}

function send(reply: Reply): void {
  self.postMessage(reply);
}

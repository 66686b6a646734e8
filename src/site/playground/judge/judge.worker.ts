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
};

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  send(await replyTo(data));
};
send({ kind: 'ready' });

async function replyTo({ id, kind, ask }: Asked): Promise<Reply> {
  try {
    return { kind: 'answer', id, answer: await ANSWERS[kind](ask) };
  } catch (error) {
    return { kind: 'broke', id, reason: error instanceof Error ? error.message : String(error) };
  }
}

function optionsOf({ fileName, format, neighbours }: Subject) {
  return { fileName, neighbours, ...(format === null ? {} : { format }) };
}

function send(reply: Reply): void {
  self.postMessage(reply);
}

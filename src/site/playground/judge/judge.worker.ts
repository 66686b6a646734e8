import { applyFixesLazily, judgeLazily, loaded, loadFormats, NotLoaded } from '../../../core/lazy/index.ts';
import type { Asked, Questions, Reply, Subject } from './questions.ts';
import { signsWhile } from './signs-while.ts';

type Answers = {
  readonly [Kind in keyof Questions]: (
    ask: Questions[Kind]['ask'],
  ) => Questions[Kind]['answer'] | Promise<Questions[Kind]['answer']>;
};

const send = (reply: Reply) => self.postMessage(reply);
/** A slow network is told from a text that takes too long. */
const loading = signsWhile(() => send({ kind: 'alive' }));

/** The judge of the command line and of the guides, off the page's own thread. */
const ANSWERS: Answers = {
  judge: (subject) => judgeLazily(subject.text, optionsOf(subject)),
  fixAll: async (subject) => {
    const { text, applied } = await applyFixesLazily(subject.text, optionsOf(subject));
    return { text, titles: applied.map(({ title }) => title) };
  },
  hover: async (spot) => (await assist()).hoverAt(spot.text, spot.offset, spot),
  complete: async (spot) => (await assist()).completionsAt(spot.text, spot.offset, spot),
  outline: async (subject) => (await assist()).outlineOf(subject.text, subject),
  format: async (subject) => (await assist()).formatEdits(subject.text, subject),
  meaning: async (subject) => (await meaning()).meaningOf(subject.text, subject),
  lines: async (subject) => (await meaning()).runLines(subject.text, subject, subject.bindings),
};

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  send({ kind: 'alive' });
  send(await replyTo(data));
};
send({ kind: 'ready' });
void loadAll();

/**
 * Everybody gets everything that judging and running needs, in the same order, before anything is typed: no request tells of
 * a text. What could not be loaded is asked for again by the question that needs it, which then says so.
 */
async function loadAll(): Promise<void> {
  // Nobody waits for it yet.
  await meaning().catch(() => undefined);
  send({ kind: 'settled' });
}

async function replyTo<Kind extends keyof Questions>({ id, kind, ask }: Asked<Kind>): Promise<Reply> {
  try {
    return { kind: 'answer', id, answer: await ANSWERS[kind](ask) };
  } catch (error) {
    if (error instanceof NotLoaded) return { kind: 'unloaded', id };
    return { kind: 'broke', id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Fetched for those who write in the full editor; it asks for it when it opens, whatever the text is. */
function assist() {
  return loading(loaded(import('../../../core/assist/index.ts')));
}

/** After all that verdicts need, also where it is asked for before; what of that is missing is told to who asks for a verdict. */
async function meaning() {
  await loading(loadFormats()).catch(() => undefined);
  return loading(loaded(import('../../../core/meaning/index.ts')));
}

function optionsOf({ fileName, format, neighbours }: Subject) {
  return { fileName, neighbours, ...(format === null ? {} : { format }) };
}

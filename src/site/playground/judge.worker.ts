import { applyFixes, judge } from '../../core/index.ts';
import type { JudgeReply, JudgeRequest } from './judge-message.ts';

// The judge of the command line and of the guides, off the page's own thread.
self.onmessage = (event: MessageEvent<JudgeRequest>) => {
  self.postMessage(replyTo(event.data));
};

function replyTo({ revision, text, format, want }: JudgeRequest): JudgeReply {
  try {
    const options = { fileName: null, ...(format === null ? {} : { format }) };
    if (want === 'fixes') {
      const fixed = applyFixes(text, options);
      return { revision, kind: 'fixed', text: fixed.text, titles: fixed.applied.map(({ title }) => title) };
    }
    const judgement = judge(text, options);
    return { revision, kind: 'judged', judgement };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      revision,
      kind: 'broke',
      message: `Waybill broke on this text (${reason}). Please report it with the text.`,
    };
  }
}

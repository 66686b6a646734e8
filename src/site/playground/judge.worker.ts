import { judge } from '../../core/index.ts';
import type { JudgeReply, JudgeRequest } from './judge-message.ts';

// The judge of the command line and of the guides, off the page's own thread.
self.onmessage = (event: MessageEvent<JudgeRequest>) => {
  self.postMessage(replyTo(event.data));
};

function replyTo({ revision, text, format }: JudgeRequest): JudgeReply {
  try {
    const judgement = judge(text, { fileName: null, ...(format === null ? {} : { format }) });
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

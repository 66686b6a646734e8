import { answerPaste } from './answer-paste.ts';
import type { PasteQuestion } from './paste-answer.ts';

// Off the page's own thread: a log of a megabyte must not freeze the field that it is pasted into.
self.onmessage = (event: MessageEvent<PasteQuestion>) => {
  self.postMessage(answerPaste(event.data));
};

import type { CDPSession, Page } from 'playwright-core';
import { type HeapSnapshot, type HeldBytes, heldBytes } from './held-bytes.ts';

/** What a page and its workers hold, after all that nobody holds was let go. */
export interface HeapUse {
  readonly page: HeldBytes;
  readonly judge: HeldBytes;
  /** Elements and texts, those that no longer stand in the page among them. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Asks the tools of Chromium about one page. */
export interface HeapReader {
  read(): Promise<HeapUse>;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly url: string };
}

/** A message of the tools, as a worker's come wrapped in those of its page. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
}

const TAKE = 'HeapProfiler.takeHeapSnapshot';
const CHUNK = 'HeapProfiler.addHeapSnapshotChunk';

/** What a page without workers holds, after all that nobody holds was let go. */
export async function pageHeapReader(page: Page): Promise<() => Promise<HeldBytes>> {
  const tools = await page.context().newCDPSession(page);
  return () => ofPage(tools);
}

/** @throws Error where the page has no worker that judges */
export async function heapReader(page: Page): Promise<HeapReader> {
  const tools = await page.context().newCDPSession(page);
  let judge: string | null = null;
  tools.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached) => {
    if (/judge\.worker/.test(targetInfo.url)) judge = sessionId;
  });
  await tools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = judge;
  if (sessionId === null) throw new Error('The playground has no worker that judges.');
  return {
    read: async () => {
      const own = await ofPage(tools);
      const worker = await ofWorker(tools, sessionId);
      const { nodes, jsEventListeners: listeners } = await tools.send('Memory.getDOMCounters');
      return { page: own, judge: worker, nodes, listeners };
    },
  };
}

/** A snapshot begins with letting go of what nobody holds. */
async function ofPage(tools: CDPSession): Promise<HeldBytes> {
  const chunks: string[] = [];
  const listen = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  tools.on(CHUNK, listen);
  await tools.send(TAKE);
  tools.off(CHUNK, listen);
  return heldBytes(snapshotOf(chunks));
}

let count = 0;

/** Playwright speaks to pages only; a message to a worker goes through the page's own session. */
function ofWorker(tools: CDPSession, sessionId: string): Promise<HeldBytes> {
  count += 1;
  const id = count;
  const chunks: string[] = [];
  return new Promise((resolve) => {
    const listen = ({ message, sessionId: from }: { message: string; sessionId: string }) => {
      if (from !== sessionId) return;
      const { id: answered, method, params } = JSON.parse(message) as Message;
      if (method === CHUNK) chunks.push(params?.chunk ?? '');
      if (answered !== id) return;
      tools.off('Target.receivedMessageFromTarget', listen);
      resolve(heldBytes(snapshotOf(chunks)));
    };
    tools.on('Target.receivedMessageFromTarget', listen);
    const message = JSON.stringify({ id, method: TAKE });
    void tools.send('Target.sendMessageToTarget', { sessionId, message });
  });
}

function snapshotOf(chunks: readonly string[]): HeapSnapshot {
  return JSON.parse(chunks.join(''));
}

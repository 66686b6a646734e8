import type { CDPSession, Page } from 'playwright-core';

/** What a page and its workers hold, after all that nobody holds was let go. */
export interface HeapUse {
  /** In bytes. */
  readonly page: number;
  /** Of the worker that judges, in bytes. */
  readonly judge: number;
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

/** What a page without workers holds, in bytes, after all that nobody holds was let go. */
export async function pageHeapReader(page: Page): Promise<() => Promise<number>> {
  const tools = await page.context().newCDPSession(page);
  return async () => {
    await tools.send('HeapProfiler.collectGarbage');
    return (await tools.send('Runtime.getHeapUsage')).usedSize;
  };
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
      await tools.send('HeapProfiler.collectGarbage');
      await inWorker(tools, sessionId, 'HeapProfiler.collectGarbage');
      const { usedSize } = await tools.send('Runtime.getHeapUsage');
      const worker = await inWorker(tools, sessionId, 'Runtime.getHeapUsage');
      const { nodes, jsEventListeners: listeners } = await tools.send('Memory.getDOMCounters');
      return { page: usedSize, judge: worker.usedSize ?? 0, nodes, listeners };
    },
  };
}

let count = 0;

/** Playwright speaks to pages only; a message to a worker goes through the page's own session. */
function inWorker(
  tools: CDPSession,
  sessionId: string,
  method: string,
): Promise<{ readonly usedSize?: number }> {
  count += 1;
  const id = count;
  return new Promise((resolve) => {
    const listen = ({ message, sessionId: from }: { message: string; sessionId: string }) => {
      const reply = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
      if (from !== sessionId || reply.id !== id) return;
      tools.off('Target.receivedMessageFromTarget', listen);
      resolve(reply.result ?? {});
    };
    tools.on('Target.receivedMessageFromTarget', listen);
    void tools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}

import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Arrival, CountingHost } from './counting-host.ts';
import type { Network } from './network.ts';

/** What a new visitor waited for. */
export interface FirstVerdict {
  /** When the navigation began, in milliseconds since 1970. */
  readonly start: number;
  /** From the navigation to the verdict on the page, in milliseconds. */
  readonly ms: number;
  /** Bytes on the wire until then. */
  readonly bytes: number;
  /** So many of them of files that were still coming, which the verdict can do without. */
  readonly unfinished: number;
  /** Bytes until nothing more came. */
  readonly allBytes: number;
}

/** A visit under conditions, and how the page is slowed. */
export interface Conditions {
  readonly network: Network;
  /** How many times slower the page's own thread is. Chromium slows no worker. */
  readonly slowdown: number;
}

/** The host is silent for so long when nothing more comes, in milliseconds. */
const SILENCE_MS = 1500;

/** Opens the playground as somebody who was never there, who pastes a text as soon as the field is seen. */
export async function firstVerdict(
  browser: Browser,
  host: CountingHost,
  text: string,
  { network, slowdown }: Conditions,
): Promise<FirstVerdict> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const tools: CDPSession = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(pasteAndWatch, text);
    host.visitor(network);
    await page.goto(`${host.url}playground/`, { waitUntil: 'commit' });
    const { start, verdict } = await verdictOf(page);
    await silence(host);
    const arrivals = host.arrivals();
    const until = arrivals.filter(({ at }) => at <= verdict);
    const late = new Set(arrivals.filter(({ at }) => at > verdict).map(({ path }) => path));
    return {
      start,
      ms: verdict - start,
      bytes: sum(until),
      unfinished: sum(until.filter(({ path }) => late.has(path))),
      allBytes: sum(arrivals),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts. */
function pasteAndWatch(text: string): void {
  let isPasted = false;
  const watch = new MutationObserver(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-part="field"]');
    if (field !== null && !isPasted) {
      isPasted = true;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    }
    const said = document.querySelector('[data-part="verdict"]')?.textContent ?? '';
    if (!/^(Accepted|Rejected)/.test(said)) return;
    watch.disconnect();
    Object.assign(globalThis, { verdictAt: performance.timeOrigin + performance.now() });
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
}

async function verdictOf(page: Page): Promise<{ readonly start: number; readonly verdict: number }> {
  const seen = await page.waitForFunction(
    () => {
      const { verdictAt } = globalThis as { verdictAt?: number };
      return verdictAt === undefined ? null : { start: performance.timeOrigin, verdict: verdictAt };
    },
    null,
    { polling: 100, timeout: 60_000 },
  );
  return (await seen.jsonValue()) as { start: number; verdict: number };
}

/** Waits until the host has had nothing to do for a while. */
export async function silence(host: CountingHost): Promise<void> {
  for (let before = -1; before !== host.arrivals().length; ) {
    before = host.arrivals().length;
    await new Promise((passed) => setTimeout(passed, SILENCE_MS));
  }
}

function sum(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((all, { bytes }) => all + bytes, 0);
}

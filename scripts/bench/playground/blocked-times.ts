import type { Browser, Page } from 'playwright-core';

/** A task of a page's own thread. */
export interface BlockedTime {
  /** In milliseconds, as the thread itself worked: what other programs of the machine do does not count. */
  readonly ms: number;
  /** The same by the clock. */
  readonly wall: number;
}

/** The part of Chromium's trace events that is read here; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Shorter tasks block nothing, in microseconds. */
const SHORTEST = 1000;

/** All that kept a page's own thread busy meanwhile, the longest first. */
export async function blockedTimes(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<void>,
): Promise<readonly BlockedTime[]> {
  await browser.startTracing(page, {
    categories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  let trace: Buffer;
  try {
    await meanwhile();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .filter(({ dur = 0 }) => dur >= SHORTEST)
    .map(({ dur = 0, tdur = dur }) => ({ ms: tdur / 1000, wall: dur / 1000 }))
    .toSorted((a, b) => b.ms - a.ms);
}

import type { Browser } from 'puppeteer-core';
import type { FirefoxStep } from './firefox-step.ts';
import type { OtherHosts } from './other-hosts.ts';
import { startVisit } from './visit.ts';

/**
 * Makes one step as a visitor who was never here, and says how it went.
 * @returns whether all was as it should be
 */
export async function runStep(
  browser: Browser,
  siteUrl: string,
  others: OtherHosts,
  { title, act }: FirefoxStep,
): Promise<boolean> {
  const start = performance.now();
  const visit = await startVisit(browser, siteUrl);
  const faults: string[] = [];
  try {
    await act(visit);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  faults.push(...(await visit.faults()), ...others.heard().map((host) => `request to ${host}`));
  await visit.close();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  for (const fault of new Set(faults)) console.log(`    ${fault}`);
  return faults.length === 0;
}

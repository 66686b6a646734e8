// `npm run demo`: in about a minute, how a wrong character is caught in a guide, in a manifest on the command line, and in
// the browser. Changes nothing of yours; what this machine lacks is said and left out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenGuide } from './demo/broken-guide.ts';
import { brokenManifest } from './demo/broken-manifest.ts';
import { say } from './demo/say.ts';
import { seenInBrowser } from './demo/seen-in-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-demo-'));
const start = performance.now();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());

try {
  const parts = [brokenGuide, brokenManifest, seenInBrowser];
  const outcomes: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (stop.signal.aborted) break;
    outcomes.push(await part(folder, `${at + 1} of ${parts.length}`, stop.signal));
  }
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const seconds = Math.round((performance.now() - start) / 1000);
  say.line(
    `\nDemo: ${count('shown')} shown, ${count('left out')} left out, ${count('failed')} not as promised (${seconds} s).`,
  );
  process.exitCode = stop.signal.aborted ? 130 : count('failed') > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

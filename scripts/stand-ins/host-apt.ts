import { runCommand } from '../run-command.ts';

/** Where this host gets Debian packages of one release, so that a stand-in gets them from the same place. */
export interface HostApt {
  /** Lines of a `sources.list`; empty where the host is another system, and debootstrap's own default counts. */
  readonly sources: readonly string[];
  /** The mirror of the release itself, null as above. */
  readonly mirror: string | null;
  /** Lines of an `apt.conf`: proxies, and checks of dates that the host's mirror cannot pass. */
  readonly settings: readonly string[];
}

const CARRIED = /^Acquire::(Check-Valid-Until|Check-Date|https?::Proxy) /;

/** Asks the host's own apt; a source counts only where its release file says that Debian made it. */
export async function hostApt(release: string): Promise<HostApt> {
  const uris = await runCommand('apt-get', ['update', '--print-uris']);
  const found = uris.stdout.matchAll(/^'(\S+)\/dists\/(\S+)\/InRelease'/gm);
  const sources: string[] = [];
  let mirror: string | null = null;
  for (const [, site, suite] of found) {
    if (site === undefined || suite === undefined || !isSuiteOf(release, suite)) continue;
    if (!(await isDebian(`${site}/dists/${suite}/InRelease`))) continue;
    if (suite === release) mirror ??= site;
    sources.push(`deb ${site} ${suite} main`);
  }
  const settings = await runCommand('apt-config', ['dump']);
  return {
    sources: mirror === null ? [] : sources,
    mirror,
    settings: settings.stdout.split('\n').filter((line) => CARRIED.test(line)),
  };
}

function isSuiteOf(release: string, suite: string): boolean {
  return [release, `${release}-updates`, `${release}-security`].includes(suite);
}

/** Other repositories use Debian's release names too, so the name alone says nothing. */
async function isDebian(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    return response.ok && /^Origin: Debian$/m.test(await response.text());
  } catch (error) {
    console.error(`stand-ins: ${url} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

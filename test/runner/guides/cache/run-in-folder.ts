import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judge } from '../../../../src/core/index.ts';
import { planGuide } from '../../../../src/docs/index.ts';
import { ALL_ANEW, type GuidesEvent, type GuidesOptions, testGuides } from '../../../../src/runner/index.ts';

/**
 * Runs pages that lie in a folder which stays, with its cache in `cache`; each line says how an example ended:
 * `page.md#a passed (cached)`.
 */
export async function runInFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<GuidesOptions> = {},
) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const pages = Object.keys(files).filter((name) => name.endsWith('.md'));
  const guides = pages.map((name) => planGuide(files[name] ?? '', join(folder, name), { judge }));
  const events: GuidesEvent[] = [];
  const all: GuidesOptions = {
    ...ALL_ANEW,
    waybill: ['echo', 'waybill'],
    cacheFolder: join(folder, 'cache'),
    signal: new AbortController().signal,
    ...options,
  };
  process.env['XDG_STATE_HOME'] = join(folder, 'state');
  const result = await testGuides(guides, all, (event) => void events.push(event));
  const ends = result.pages.flatMap(({ path, examples }) =>
    examples.map(({ id, verdict, cached }) => {
      const name = `${path.slice(folder.length + 1)}#${id}`;
      return `${name} ${verdict}${cached ? ' (cached)' : ''}`;
    }),
  );
  const notices = events.flatMap((event) => (event.kind === 'notice' ? [event.text] : []));
  return { result, ends, events, notices };
}

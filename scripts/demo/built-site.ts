import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { step } from '../step.ts';

/** What `npm start` and `npm test` have built, if they have. */
const PLACES = ['dist', '.waybill/test-site'];

/** A folder with the built site, and what to say of its age; it is built only where there is none, which takes a while. */
export async function builtSite(): Promise<{ readonly folder: string; readonly age: string }> {
  const found = PLACES.find((place) => existsSync(join(place, 'playground', 'index.html')));
  if (found !== undefined) {
    const when = statSync(join(found, 'playground', 'index.html')).mtime;
    return { folder: found, age: `built on ${when.toISOString().slice(0, 16).replace('T', ' ')} UTC` };
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await step('Building the site into dist/, which npm start would do too', () =>
    build({ logLevel: 'error', vite: { logLevel: 'error' } }),
  );
  return { folder: 'dist', age: 'built just now' };
}

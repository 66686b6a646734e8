import type { TestProject } from 'vitest/node';
import { builtSite } from './build-site.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ends with `/`. */
    readonly siteUrl: string;
  }
}

/** Builds and serves the site once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder(await builtSite('/'), '/');
  project.provide('siteUrl', server.url);
  return () => server.close();
}

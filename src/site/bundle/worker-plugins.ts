import type { AstroUserConfig } from 'astro';

/** What gives Vite the plugins that it builds workers with, as a configuration of Astro takes it. */
export type WorkerPlugins = NonNullable<
  NonNullable<NonNullable<AstroUserConfig['vite']>['worker']>['plugins']
>;

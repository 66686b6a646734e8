import { fileURLToPath } from 'node:url';

const INTERFACE = '@pagefind/default-ui';
const LATE = fileURLToPath(new URL('late-search.ts', import.meta.url));

/** For Vite: who asks for Pagefind's interface gets the one that waits for a reader, which alone gets the real one. */
export const lateSearchPlugin = {
  name: 'waybill-late-search',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | null {
    return source === INTERFACE && importer !== LATE ? LATE : null;
  },
};

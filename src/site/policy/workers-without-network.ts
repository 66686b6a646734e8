import { fileURLToPath } from 'node:url';
import type { WorkerPlugins } from '../bundle/worker-plugins.ts';

const FIRST = JSON.stringify(fileURLToPath(new URL('./without-network.ts', import.meta.url)));

/** Lets each worker that is built begin by losing its network, Monaco's too. Pagefind's own is not built here, and needs it. */
export const workersWithoutNetwork: WorkerPlugins = () => [
  {
    name: 'waybill-workers-without-network',
    transform(code, id) {
      return this.getModuleInfo(id)?.isEntry ? { code: `import ${FIRST};\n${code}`, map: null } : null;
    },
  },
];

// The second half of `npm start`: generate, build, serve, and say where.
import { build, preview } from 'astro';
import { generate } from './generate/generate.ts';
import { step } from './step.ts';

const WANTED_PORT = Number(process.env['PORT'] ?? 4321);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await step('Generating types and validators from schemas/', () => generate());
await step('Building the site into dist/', () => build({ logLevel: 'error', vite: { logLevel: 'error' } }));

// Vite, which serves, goes on to the next port by itself where this one is taken.
const server = await preview({ logLevel: 'error', server: { port: WANTED_PORT } });
const base = process.env['BASE'] ?? '/';
if (server.port !== WANTED_PORT) console.error(`  Port ${WANTED_PORT} is taken, so this is ${server.port}.`);
console.log(`\n  Waybill is at http://localhost:${server.port}${base}\n  Press Ctrl-C to stop it.\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.stop();
    console.error('\n  Stopped.');
    process.exit(signal === 'SIGINT' ? 130 : 0);
  });
}

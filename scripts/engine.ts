// `npm run engine`: a container engine that answers, with the base images of the guides.
import { prepareEngine } from './prepare/engine.ts';

const ready = await prepareEngine((line) => console.error(`▸ ${line}`));
if (ready.ok) console.log('✓ The container engine answers and has the base images of the guides.');
else {
  console.error(`✗ ${ready.reason}\n  Mend it with: ${ready.command}`);
  process.exitCode = 3;
}

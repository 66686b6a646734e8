import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { arch, platform } from 'node:os';
import type { Example } from '../../../docs/index.ts';
import { endpointText } from '../../engine/endpoint.ts';
import { findCommand } from '../../needs/missing-needs.ts';
import { ownCode } from '../own-code.ts';
import type { GuidesHost } from '../run/guides-host.ts';

/**
 * All of this host that could change what an example does, beside its base images: Waybill itself, the engine, added
 * GPUs and the model of the one it needs, the programs and secrets that it asks for.
 */
export async function exampleFacts(example: Example, world: GuidesHost): Promise<unknown> {
  const { engine, host, options } = world;
  const commands = example.needs.flatMap((need) => (need.kind === 'command' ? [need.name] : []));
  const secrets = example.needs.flatMap((need) => (need.kind === 'secret' ? [need.name] : []));
  const usesGpu = example.needs.some(({ kind }) => kind === 'gpu');
  const about = await engine?.about();
  return {
    waybill: ownCode(),
    node: process.version,
    host: [platform(), arch()],
    engine:
      engine === null || about === undefined
        ? null
        : [about.name, about.version, about.arch, endpointText(engine.endpoint)],
    gpus: options.gpus,
    gpu: usesGpu ? (await host.gpu()).there : null,
    commands: [...(example.usesEngine ? ['docker'] : []), ...commands].map(programFacts),
    secrets: secrets.map((name) => sha256(process.env[name] ?? '')),
  };
}

/** Which program a name stands for and when it was last changed; its content may be large. */
function programFacts(name: string): unknown {
  const path = findCommand([name]);
  if (path === null) return null;
  const { size, mtimeMs } = statSync(path);
  return [path, size, mtimeMs];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

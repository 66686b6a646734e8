import { endpointText } from '../engine/endpoint.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find-engine.ts';
import { noEngine } from '../engine/no-engine.ts';
import { probeHost } from '../needs/probe-host.ts';
import { sweepTrials } from '../needs/sweep-trials.ts';
import { checkBuilder, checkCommandLine } from './check-builder.ts';
import { checkCgroup } from './check-cgroup.ts';
import { checkFolder } from './check-folder.ts';
import { checkGpu } from './check-gpu.ts';
import { checkGuard } from './check-guard.ts';
import { checkMemory } from './check-memory.ts';
import { checkDisk, checkNetwork, checkRegistry } from './check-needs.ts';
import { checkCredentials, checkOwnership, checkPlatforms, checkRunBuilder } from './check-run-needs.ts';
import { type Check, type Diagnosis, fine, lacking } from './diagnosis.ts';

/** Tries what this host can do, in bounded time; `folder` is the one that an engine should see. Never throws for a miss. */
export async function diagnose(folder: string = process.cwd()): Promise<Diagnosis> {
  const search = await findEngine();
  const { engine } = search;
  const host = probeHost(search);
  if (engine !== null) await sweepTrials(engine);
  const checks: Check[] = [];
  if (engine === null) {
    const { message } = noEngine(search.attempts);
    checks.push(
      lacking('missing', 'engine', 'Container engine', message, 'npm run engine'),
      checkCommandLine(),
    );
    return { version: 1, checks: [...checks, await checkDisk(host)] };
  }
  checks.push(fine('engine', 'Container engine', await found(engine)), checkCommandLine());
  checks.push(
    await checkBuilder(),
    await checkFolder(engine, folder),
    checkGuard(engine),
    await checkNetwork(host),
  );
  checks.push(
    await checkRegistry(host),
    await checkGpu(engine),
    await checkDisk(host),
    await checkCgroup(engine),
  );
  checks.push(
    await checkMemory(engine),
    await checkRunBuilder(engine),
    await checkCredentials(),
    await checkOwnership(engine),
    await checkPlatforms(engine),
  );
  return { version: 1, checks };
}

async function found({ about, foundBy, endpoint }: Engine): Promise<string> {
  const { name, version, arch } = await about();
  const place = endpointText(endpoint);
  const how = place.endsWith(foundBy) ? place : `${place}, by ${foundBy}`;
  return `${name} ${version} for ${arch} at ${how}`;
}

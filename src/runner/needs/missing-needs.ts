import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Need } from '../../docs/index.ts';
import type { Host } from './host.ts';

/** A need that the host does not meet, and why. */
export interface Miss {
  readonly need: Need;
  readonly why: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** All needs that are not met, each tried for real. */
export async function missingNeeds(
  needs: readonly Need[],
  host: Host,
  env: Variables = process.env,
): Promise<readonly Miss[]> {
  const misses: Miss[] = [];
  for (const need of needs) {
    const why = await whyMissing(need, host, env);
    if (why !== null) misses.push({ need, why });
  }
  return misses;
}

/** The unmet needs among those that can be told at once, without a try that takes seconds. */
export async function unmetAtOnce(needs: readonly Need[], host: Host): Promise<readonly Miss[]> {
  const SLOW: readonly Need['kind'][] = ['browser', 'network', 'registry'];
  return missingNeeds(
    needs.filter(({ kind }) => !SLOW.includes(kind)),
    host,
  );
}

async function whyMissing(need: Need, host: Host, env: Variables): Promise<string | null> {
  switch (need.kind) {
    case 'engine':
      return host.search.engine === null ? 'no container engine answers' : null;
    case 'gpu':
    case 'browser':
    case 'network':
    case 'registry':
      return (await host[need.kind]()).why;
    case 'disk':
      return tooLittle('free disk', await host.freeDisk(), need.bytes);
    case 'memory':
      return tooLittle('memory', await host.memory(), need.bytes);
    case 'command':
      return findCommand([need.name], env) === null ? `there is no ${need.name} in PATH` : null;
    case 'secret':
      return env[need.name] ? null : `the variable ${need.name} is not set`;
  }
}

function tooLittle(what: string, bytes: number, wanted: number): string | null {
  const gigabytes = (amount: number): string => `${(amount / 1e9).toFixed(1)} GB`;
  return bytes >= wanted ? null : `${what}: ${gigabytes(bytes)} of the ${gigabytes(wanted)} wanted`;
}

/** The path of the first of these programs that PATH has, null without any. */
export function findCommand(names: readonly string[], env: Variables = process.env): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // Folders may be "executed" too.
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

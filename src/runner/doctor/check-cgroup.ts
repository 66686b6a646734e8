import type { Engine } from '../engine/engine.ts';
import { type Check, fine } from './diagnosis.ts';

/** Which cgroup version limits and measures memory with; both will do. */
export async function checkCgroup({ docker }: Engine): Promise<Check> {
  const info: Record<string, unknown> = await docker.info();
  return fine(
    'cgroup',
    'Limits',
    `cgroup v${info['CgroupVersion'] ?? '1'}, by ${info['CgroupDriver'] ?? 'the engine'}`,
  );
}

import type { Neighbour } from '../../neighbour.ts';
import type { Context } from '../../schema/context.ts';

/** The manifest that a configuration belongs to: the one beside it, else the nearest above it; null without one. */
export function gearBeside({ neighbours }: Pick<Context, 'neighbours'>): Neighbour | null {
  const [nearest] = neighbours
    .filter(({ path }) => /^(?:\.\.\/)*[^/]*$/.test(path) && path.endsWith('.json'))
    .filter(({ format }) => format === 'flywheel-gear')
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length || rank(a) - rank(b));
  return nearest ?? null;
}

function rank({ path }: Neighbour): number {
  return path.endsWith('manifest.json') ? 0 : 1;
}

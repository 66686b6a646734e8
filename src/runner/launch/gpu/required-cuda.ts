import type { GpuHost } from './gpus.ts';

/**
 * What an image asks of the driver and this one does not give, in words; null where it will do. Conditions joined by
 * commas must all hold, groups parted by blanks are alternatives.
 * Source: NVIDIA/nvidia-container-toolkit, `internal/requirements`; the variables are those of NVIDIA's CUDA images.
 * @param env `NAME=value` each, of the image
 */
export function missingCuda(env: readonly string[], host: GpuHost): string | null {
  const values = new Map(
    env.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  if (/^(?:1|true)$/i.test(values.get('NVIDIA_DISABLE_REQUIRE') ?? '')) return null;
  const required = (values.get('NVIDIA_REQUIRE_CUDA') ?? '').trim();
  if (required !== '') {
    const holds = required.split(/\s+/).some((group) => group.split(',').every((one) => isMet(one, host)));
    const [, wanted = required] = /cuda>=([\d.]+)/.exec(required) ?? [];
    return holds ? null : `CUDA ${wanted}`;
  }
  // Within one major version an older driver runs newer programs (CUDA's minor version compatibility).
  const version = values.get('CUDA_VERSION') ?? '';
  return major(version) > major(host.cuda) && host.cuda !== '' ? `CUDA ${version}` : null;
}

function isMet(condition: string, { cuda, driver, gpus }: GpuHost): boolean {
  const [, name = '', operator = '', wanted = ''] = /^(\w+)(>=|<=|!=|=|<|>)(.*)$/.exec(condition) ?? [];
  if (name === 'cuda') return cuda === '' || compares(compareVersions(cuda, wanted), operator);
  if (name === 'driver') return compares(compareVersions(driver, wanted), operator);
  if (name === 'brand')
    return gpus.some(({ brand }) => plain(brand) === plain(wanted)) === (operator === '=');
  // What is not known here is left to the engine.
  return true;
}

function compares(order: number, operator: string): boolean {
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    default:
      return (order === 0) === (operator === '=');
  }
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  // A requirement says as much as it means: 535 is every 535.x.
  for (let index = 0; index < right.length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function major(version: string): number {
  return Number.parseInt(version, 10) || 0;
}

function plain(brand: string): string {
  return brand.toLowerCase().replace(/[^a-z]/g, '');
}

import type { Gpu, GpuHost } from './gpus.ts';

/** Reads what `nvidia-smi -q -x` prints; null where it is something else. Numbers of GPUs are their order there. */
export function readSmi(xml: string): GpuHost | null {
  const blocks = [...xml.matchAll(/<gpu id=[^>]*>(.*?)<\/gpu>/gs)].map(([, block = '']) => block);
  const driver = field(xml, 'driver_version');
  if (driver === null) return null;
  return { gpus: blocks.map(readGpu), driver, cuda: field(xml, 'cuda_version') ?? '' };
}

function readGpu(block: string, index: number): Gpu {
  // The first is the whole card's; parts of one that is divided (MIG) follow.
  const memory = field(block, 'fb_memory_usage') ?? '';
  return {
    id: String(index),
    name: field(block, 'product_name') ?? 'NVIDIA GPU',
    brand: field(block, 'product_brand') ?? '',
    memoryMiB: Number.parseInt(field(memory, 'total') ?? '', 10) || 0,
  };
}

function field(xml: string, name: string): string | null {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1]?.trim() ?? null;
}

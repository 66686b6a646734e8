import type { EngineMessage } from '../json-lines.ts';

/** How far a pull is. */
export interface PullProgress {
  readonly bytes: number;
  /** Null until the size of every layer is known. */
  readonly total: number | null;
}

interface Layer {
  bytes: number;
  total: number | null;
}

/** Adds up the layers of a pull; the result is null where a message changes nothing. */
export function pullProgress(): (message: EngineMessage) => PullProgress | null {
  const layers = new Map<string, Layer>();
  return (message) => {
    const { id, status, progressDetail: detail } = message;
    if (typeof id !== 'string' || typeof status !== 'string' || !applyTo(layers, id, status, detail))
      return null;
    const all = [...layers.values()];
    const known = all.every(({ total }) => total !== null);
    return {
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      total: known ? all.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
    };
  };
}

/** True where something has changed. Only what is downloaded counts: to unpack it is another matter. */
function applyTo(layers: Map<string, Layer>, id: string, status: string, detail: unknown): boolean {
  const layer = layers.get(id) ?? { bytes: 0, total: null };
  if (status === 'Pulling fs layer' || status === 'Waiting') {
    if (layers.has(id)) return false;
  } else if (status === 'Downloading') {
    const { current, total } = numbersOf(detail);
    layer.bytes = Math.max(layer.bytes, current);
    layer.total = total > 0 ? total : layer.total;
  } else if (status === 'Download complete' || status === 'Already exists' || status === 'Pull complete') {
    layer.total ??= layer.bytes;
    layer.bytes = layer.total;
  } else return false;
  layers.set(id, layer);
  return true;
}

function numbersOf(detail: unknown): { current: number; total: number } {
  const { current = 0, total = 0 }: { current?: unknown; total?: unknown } =
    typeof detail === 'object' && detail !== null ? detail : {};
  return { current: Number(current) || 0, total: Number(total) || 0 };
}

import { protoFields } from './protobuf.ts';

/** What BuildKit says while it builds. */
export interface BuildStatus {
  readonly vertexes: readonly Vertex[];
  readonly logs: readonly string[];
}

/** A step of a build, told again whenever something about it changes. */
export interface Vertex {
  readonly digest: string;
  /** `[stage-1 2/4] RUN make` */
  readonly name: string;
  readonly cached: boolean;
  readonly started: boolean;
  /** Empty where nothing went wrong. */
  readonly error: string;
}

/**
 * Reads the `aux` of a message `moby.buildkit.trace`.
 * Source: moby/buildkit `api/services/control/control.proto`, StatusResponse.
 */
export function buildStatus(aux: string): BuildStatus {
  const vertexes: Vertex[] = [];
  const logs: string[] = [];
  for (const { number, bytes } of protoFields(Buffer.from(aux, 'base64'))) {
    if (number === 1) vertexes.push(vertex(bytes));
    if (number === 3) {
      for (const field of protoFields(bytes)) if (field.number === 4) logs.push(field.bytes.toString('utf8'));
    }
  }
  return { vertexes, logs };
}

function vertex(message: Buffer): Vertex {
  const fields = [...protoFields(message)];
  const text = (wanted: number): string =>
    fields.find(({ number }) => number === wanted)?.bytes.toString('utf8') ?? '';
  return {
    digest: text(1),
    name: text(3),
    cached: fields.some(({ number, value }) => number === 4 && value === 1),
    started: fields.some(({ number }) => number === 5),
    error: text(7),
  };
}

import type { Gpus } from './gpus.ts';
import { type JsonObject, objectOf } from './label-body.ts';

/**
 * The body of a container with a request for GPUs, as `docker run --gpus` writes it; one that asks itself keeps its own.
 * Source: docker/cli `opts/gpus.go`.
 */
export function withGpus(body: JsonObject, gpus: Gpus | null): JsonObject {
  const host = objectOf(body['HostConfig']);
  const asked = host['DeviceRequests'];
  if (gpus === null || (Array.isArray(asked) && asked.length > 0)) return body;
  const request = { Driver: '', Count: gpus === 'all' ? -1 : gpus, Capabilities: [['gpu']], Options: {} };
  return { ...body, HostConfig: { ...host, DeviceRequests: [request] } };
}

import type Docker from 'dockerode';
import { dial } from '../../engine/dial.ts';

/**
 * Waits until a container has ended; its exit code. Dockerode's own wait does not return where the engine goes away in the middle
 * of it: the answer has begun by then (moby, `postContainersWait` sends its head at once), and nobody hears that it breaks off.
 * @throws the error of the connection, or the engine's
 */
export async function waitForEnd(container: Docker.Container): Promise<number> {
  const statusCodes = { 200: true, 404: 'no such container', 500: 'server error' };
  const path = `/containers/${container.id}/wait`;
  const answer = await dial(container, { path, method: 'POST', isStream: true, statusCodes });
  let text = '';
  for await (const piece of answer.setEncoding('utf8')) text += piece;
  const { StatusCode: code, Error: error } = JSON.parse(text);
  if (typeof code !== 'number') throw new Error(error?.Message ?? `the engine says: ${text}`);
  return code;
}

import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type JsonObject, objectOf } from './label-body.ts';

/** A folder or file of the host that a container gets, as `-v` or `--mount type=bind` names it. */
export interface HostMount {
  readonly source: string;
  readonly target: string;
}

/** The folders and files of the host in a request for a container. */
export function hostMounts(body: JsonObject): readonly HostMount[] {
  const host = objectOf(body['HostConfig']);
  return [
    ...listOf(host['Binds']).map((bind) => mountOf(String(bind))),
    ...listOf(host['Mounts'])
      .map(objectOf)
      .filter((mount) => mount['Type'] === 'bind')
      .map((mount) => ({ source: String(mount['Source']), target: String(mount['Target']) })),
  ].filter(({ source }) => source.startsWith('/'));
}

/**
 * The request with `ours` in place of the engine's own socket: where that is mounted itself, or lies in a folder that
 * is. So what a container makes through it comes to the example's door.
 */
export function withOwnSocket(body: JsonObject, theirs: string, ours: string): JsonObject {
  const socket = real(theirs);
  const isSocket = (source: string): boolean => source.startsWith('/') && real(source) === socket;
  const host = objectOf(body['HostConfig']);
  const within = hostMounts(body).filter(({ source }) => isWithin(socket, real(source)));
  if (within.length === 0 && !hostMounts(body).some(({ source }) => isSocket(source))) return body;
  const binds = listOf(host['Binds'])
    .map(String)
    .map((bind) => (isSocket(mountOf(bind).source) ? bind.replace(mountOf(bind).source, ours) : bind));
  const inside = within.map(
    ({ source, target }) => `${ours}:${join(target, relative(real(source), socket))}`,
  );
  const mounts = listOf(host['Mounts'])
    .map(objectOf)
    .map((mount) => {
      const isOurs = mount['Type'] === 'bind' && isSocket(String(mount['Source']));
      return isOurs ? { ...mount, Source: ours } : mount;
    });
  return { ...body, HostConfig: { ...host, Binds: [...binds, ...inside], Mounts: mounts } };
}

function mountOf(bind: string): HostMount {
  const [source = '', target = ''] = bind.split(':');
  return { source, target };
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Links followed; what is not here stays as it is named. */
function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

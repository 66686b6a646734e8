import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Docker and Podman listen unless they are told otherwise, in the order in which they are tried. */
export function usualSockets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  // Rootless engines listen in the user's own folder, which is there also where no login has set the variable.
  const uid = process.getuid?.() ?? 0;
  const runtime = env['XDG_RUNTIME_DIR'] || (uid === 0 ? undefined : `/run/user/${uid}`);
  const own = runtime === undefined ? [] : [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`];
  return [
    '/var/run/docker.sock',
    ...own,
    join(homedir(), '.docker/run/docker.sock'),
    join(homedir(), '.docker/desktop/docker.sock'),
    '/run/podman/podman.sock',
  ];
}

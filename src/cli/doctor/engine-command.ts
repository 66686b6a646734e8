/** The machine that an engine is to be put on. */
export interface Machine {
  /** `process.platform`. */
  readonly platform: string;
  /** The text of /etc/os-release, empty where there is none. */
  readonly osRelease: string;
}

/** By the ids of /etc/os-release (freedesktop.org, os-release): each distribution's own package of an engine. */
const INSTALL: readonly (readonly [ids: readonly string[], command: string])[] = [
  [['debian', 'ubuntu'], 'sudo apt-get install -y docker.io'],
  [['fedora'], 'sudo dnf install -y moby-engine && sudo systemctl enable --now docker'],
  // Red Hat has no package of Docker; Podman's socket takes its place.
  [['rhel', 'centos'], 'sudo dnf install -y podman-docker && systemctl --user enable --now podman.socket'],
  [['suse', 'opensuse'], 'sudo zypper install -y docker && sudo systemctl enable --now docker'],
  [['arch'], 'sudo pacman -S --noconfirm docker && sudo systemctl enable --now docker'],
  [['alpine'], 'sudo apk add docker && sudo rc-service docker start'],
];

const DOCKER_DESKTOP = 'install Docker Desktop and start it: https://docs.docker.com/get-started/get-docker/';

/** How a container engine comes onto a machine: a command of its distribution, or where to get Docker Desktop. */
export function engineCommand({ platform, osRelease }: Machine): string {
  if (platform === 'darwin' || platform === 'win32') return DOCKER_DESKTOP;
  // The distribution itself counts before those that it is like.
  for (const id of [...words(osRelease, 'ID'), ...words(osRelease, 'ID_LIKE')]) {
    const known = INSTALL.find(([ids]) => ids.includes(id));
    if (known !== undefined) return known[1];
  }
  return 'install Docker Engine and start it: https://docs.docker.com/engine/install/';
}

function words(osRelease: string, key: string): readonly string[] {
  const value = new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  return value.split(' ').filter((word) => word !== '');
}

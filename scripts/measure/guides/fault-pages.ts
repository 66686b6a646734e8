const FENCE = '```';

/**
 * A page that makes one of everything, a container that ignores SIGTERM among it, moves a tag of the user's, and takes some
 * seconds; left alone, it passes. `number` makes its build a new one.
 */
export function busyPage(number: number): string {
  return `# Busy

${FENCE}dockerfile title="Dockerfile"
FROM debian:bookworm-slim
RUN sleep 1 && echo ${number} > /built
RUN sleep 1
${FENCE}

${FENCE}console
$ docker volume create busy-volume
busy-volume
$ docker run -d --name busy-container -v /anonymous -v busy-volume:/data debian:bookworm-slim sh -c 'trap "" TERM; while :; do sleep 1; done'
[CONTAINER_ID]
$ docker network create busy-network
[CONTAINER_ID]
$ docker build -t busy:1 -t moved:1 .
...
$ docker run --rm moved:1 cat /built
${number}
$ docker run --name busy-stopped busy:1 true
$ sleep 1
$ docker rm -f -v busy-container busy-stopped
busy-container
busy-stopped
$ docker volume rm busy-volume
busy-volume
$ docker network rm busy-network
busy-network
${FENCE}
`;
}

/** A page that fills the disk under its workspace, with a container that still runs. */
export const FILLING_PAGE = `# Filling

${FENCE}console
$ docker run -d --name filling-container debian:bookworm-slim sleep 1000
[CONTAINER_ID]
$ head -c 100000000 /dev/zero > zeros
$ wc -c < zeros
100000000
${FENCE}
`;

/** A page that does nothing on the engine: its run only cleans up what is left of others. */
export const IDLE_PAGE = `# Idle

${FENCE}console
$ echo idle
idle
${FENCE}
`;

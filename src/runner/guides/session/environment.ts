import { delimiter } from 'node:path';

/** Where an example lives on this host; all below one private folder that goes with it. */
export interface ExamplePlaces {
  /** Absolute, without blanks or links. */
  readonly root: string;
  readonly workspace: string;
  readonly home: string;
  /** Holds the `waybill` that runs the page; first in PATH. */
  readonly bin: string;
  /** The docker command line's configuration: as the user's, and the example's own. */
  readonly dockerConfig: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What a reader's shell would not have, or what would change how bash or docker behaves. */
const REMOVED =
  /^(LC_.*|LANGUAGE|BASH.*|SHELLOPTS|ENV|CDPATH|GLOBIGNORE|PS[0-4]|PROMPT_COMMAND|HIST.*|COLUMNS|LINES|OLDPWD|TMOUT|TIMEFORMAT|IGNOREEOF|ignoreeof|POSIXLY_CORRECT|FIGNORE|EXECIGNORE|INPUTRC|MAIL.*|INIT_CWD|npm_.*|NODE|NODE_OPTIONS|VITEST.*|WAYBILL_CACHE|XDG_CACHE_HOME|DOCKER_(HOST|CONTEXT|TLS.*|CERT_PATH|API_VERSION)|CONTAINER_HOST)$/;

/**
 * The environment of an example's session (FENCES.md, "Console"). `engineSocket` is the example's own door to the
 * engine, null where there is none; the user's docker contexts and log-ins stay visible in a
 * configuration of its own.
 */
export function sessionEnvironment(
  places: ExamplePlaces,
  engineSocket: string | null,
  host: Variables = process.env,
): Record<string, string> {
  const kept = Object.entries(host).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !REMOVED.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    HOME: places.home,
    PWD: places.workspace,
    SHELL: '/bin/bash',
    PATH: [places.bin, host['PATH'] ?? '/usr/local/bin:/usr/bin:/bin'].join(delimiter),
    DOCKER_CONFIG: places.dockerConfig,
    ...(engineSocket === null
      ? {}
      : { DOCKER_HOST: `unix://${engineSocket}`, CONTAINER_HOST: `unix://${engineSocket}` }),
  };
}

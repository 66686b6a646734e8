/** An image that is on the engine and can be started. */
export interface ReadyImage {
  /** As it was named or tagged. */
  readonly name: string;
  /** `sha256:…`. */
  readonly id: string;
  /** `pulled` from a registry, a `stand-in` for a base that no registry gave, or `local`: built or loaded here. */
  readonly base: 'pulled' | 'stand-in' | 'local';
  /** As `--platform` takes it: `linux/amd64`, `linux/arm/v7`. */
  readonly architecture: string;
  readonly config: ImageConfig;
}

/** What an image says of how it is started. */
export interface ImageConfig {
  /** Name or uid, with a group after `:`; empty is root. */
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** `NAME=value` each. */
  readonly env: readonly string[];
  /** Absolute; empty is `/`. */
  readonly workdir: string;
}

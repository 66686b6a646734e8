import type { FormatId } from '../format.ts';

/** One container as a platform would start it: plain data that is printed, executed or exported. Made by `planRun`. */
export interface ContainerRun {
  readonly format: FormatId;
  /** What it is called in words and in the tag of what is built: letters, digits, `-`, `_`, `.`. */
  readonly name: string;
  readonly image: PlannedImage;
  /** Replaces the image's ENTRYPOINT; null leaves it. `[]` removes it, so that `command` alone is what runs. */
  readonly entrypoint: readonly string[] | null;
  /** Replaces the image's CMD; null leaves it. */
  readonly command: readonly string[] | null;
  /** Replaces the image's WORKDIR, absolute; null leaves it. */
  readonly workingDirectory: string | null;
  /** What is set over the image's ENV, in this order; each name once. */
  readonly environment: readonly Variable[];
  readonly inputs: readonly InputMount[];
  /** Files that the platform writes before it starts the container. */
  readonly files: readonly PlacedFile[];
  readonly outputs: readonly OutputMount[];
  /** Absolute paths in the container of empty folders that it may write to and that are thrown away. */
  readonly scratch: readonly string[];
  /** What must be there when it has ended with 0. */
  readonly expected: readonly ExpectedOutput[];
  /** Files that hold what it prints, from the root of the first of `outputs`; null prints only. */
  readonly stdout: string | null;
  readonly stderr: string | null;
  /** Programs that the platform executes in the started container around its command; mostly none. */
  readonly before: readonly ContainerProgram[];
  readonly after: readonly ContainerProgram[];
  /** `image`: as the image's USER says. `caller`: with the uid and gid of who runs it, HOME in a scratch folder. */
  readonly user: 'image' | 'caller';
  readonly limits: Limits;
  readonly network: 'none' | 'bridge';
  readonly gpus: GpuRequest | null;
  /** As `--platform` takes it: `linux/amd64`; null is the engine's own. */
  readonly platform: string | null;
  readonly timeoutMs: number | null;
  /** Values that are never shown, wherever in the command they stand. */
  readonly secrets: readonly Secret[];
  /** What the platform does otherwise than one would expect, or what is not done as it does, each in one sentence. */
  readonly notes: readonly string[];
}

/** Where the image comes from. */
export type PlannedImage =
  /** Built from a folder of this host: an absolute path, and the Dockerfile in it. */
  | { readonly kind: 'build'; readonly context: string; readonly dockerfile: string }
  /** Taken from the engine, else pulled. */
  | { readonly kind: 'named'; readonly name: string; readonly auth: RegistryAuth | null };

/** Credentials for a registry that a manifest brings along. Never printed. */
export interface RegistryAuth {
  readonly username: string;
  readonly password: string;
}

/** An environment variable; the value of a secret one is never printed or logged. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

/** A value that the caller gave and that is never printed or logged. */
export interface Secret {
  /** What it was given as, from which the variable of a printed line gets its name. */
  readonly name: string;
  readonly value: string;
}

/** A file or folder of this host that the container may read. */
export interface InputMount {
  /** The name by which it was bound. */
  readonly name: string;
  /** Absolute, on this host. */
  readonly source: string;
  /** Absolute, in the container. */
  readonly target: string;
}

/** A text that lies in the container when it starts. */
export interface PlacedFile {
  /** Absolute, in the container. */
  readonly target: string;
  readonly text: string;
  /** True where the text holds a password or key; printed lines show a placeholder then. */
  readonly secret: boolean;
  readonly readOnly: boolean;
}

/** A folder of the outputs that the container may write to. */
export interface OutputMount {
  /** The channel's or output's name: `output`. */
  readonly name: string;
  /** Absolute, on this host: `--output`, or a folder below it. */
  readonly source: string;
  /** Absolute, in the container. */
  readonly target: string;
}

/** Something that the platform looks for when the container has ended. */
export interface ExpectedOutput {
  readonly name: string;
  /** The `OutputMount` in which it is looked for, by name. */
  readonly mount: string;
  /** `tree`: the whole folder, with at least one file in it. Else what the pattern finds: exactly one. */
  readonly kind: 'file' | 'directory' | 'tree';
  /** A pattern as Python's `glob` takes it, from the root of the mount; null for a tree. */
  readonly glob: string | null;
  readonly optional: boolean;
  /**
   * Absolute path of a folder on this host to which what was found is moved when the container has ended: a file under its
   * own name, of a folder what is in it. What else lies in the mount is thrown away then, as on the platform. Null leaves all.
   */
  readonly moveTo: string | null;
}

/** A program that is executed in the started container. A code other than 0 ends the run as a failure. */
export interface ContainerProgram {
  /** For people: `receive input "images" by red-connector-http`. */
  readonly title: string;
  readonly argv: readonly string[];
  /** What it is about, for problems: the name of an input or output; null where it is about none. */
  readonly about: string | null;
}

/** Limits, each null where there is none. */
export interface Limits {
  readonly memoryBytes: number | null;
  /** Memory and swap together, as the engine takes it; null is the engine's own default. */
  readonly memoryAndSwapBytes: number | null;
  readonly cpus: number | null;
  readonly shmBytes: number | null;
  readonly pids: number | null;
}

/** GPUs that the container asks for. */
export type GpuRequest =
  | { readonly kind: 'all' }
  | { readonly kind: 'count'; readonly count: number }
  /** One GPU each, with at least so much memory, in MiB; null is any. */
  | { readonly kind: 'devices'; readonly devices: readonly { readonly minMemoryMiB: number | null }[] };

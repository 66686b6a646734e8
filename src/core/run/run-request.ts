import type { FormatId } from '../format.ts';
import type { NeighbourFile } from '../neighbour-file.ts';

/** What a caller wants to have run: a manifest, what is bound to its names, and how. All that `planRun` knows of the world. */
export interface RunRequest {
  readonly format: FormatId;
  /** The manifest's text as it was judged; for `raiven` the Dockerfile's. */
  readonly text: string;
  readonly fileName: string | null;
  readonly neighbours: readonly NeighbourFile[];
  /** What the package is called where the manifest has no name: the folder's. */
  readonly name: string;
  /** The folder that can be built, and its Dockerfile in it; null where there is none. */
  readonly build: { readonly context: string; readonly dockerfile: string } | null;
  /** `--image`; null where it was not given. It wins over `build` and over the manifest. */
  readonly image: string | null;
  readonly inputs: readonly BoundInput[];
  readonly settings: readonly Setting[];
  /** `--output`, absolute, on this host. */
  readonly output: string;
  /** `--template`: the identifier of a Kaapana template. */
  readonly template: string | null;
  /** `--gpus`; null takes what the manifest asks for. */
  readonly gpus: 'all' | 'none' | number | null;
  readonly network: 'none' | 'bridge' | null;
  readonly platform: string | null;
  /** `--user`; null is as the platform does it. */
  readonly user: 'image' | 'caller' | null;
  /** Milliseconds; null is `DEFAULT_TIMEOUT_MS`. */
  readonly timeoutMs: number | null;
  /** `--connectors`: a RED file's own connectors are executed. */
  readonly connectors: boolean;
  /** Variables of the caller's environment that a template may read (`{{ env.X }}`). */
  readonly env: Readonly<Record<string, string>>;
}

/** `--input NAME=PATH`, looked at. */
export interface BoundInput {
  readonly name: string;
  /** As it was typed, for messages. */
  readonly typed: string;
  /** Absolute, on this host. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Every file of it, paths from its root with `/`; the file itself under its name. Null where that was not looked at. */
  readonly files: readonly MeasuredFile[] | null;
}

/** A file of an input, and its size. */
export interface MeasuredFile {
  readonly path: string;
  readonly bytes: number;
}

/** `--set KEY=VALUE`. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  /** True where it was typed without echo or is known to be a key; it is not printed then. */
  readonly secret: boolean;
}

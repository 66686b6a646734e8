import type { FormatId } from '../format.ts';

/** A manifest as a person thinks of it: what goes in, what runs, what comes out. Plain data; only texts for people are worded. */
export interface Meaning {
  readonly format: FormatId;
  /** Who runs it: `Kaapana`. */
  readonly platform: string;
  /** The thing's own name; where it has none, what kind of thing it is. */
  readonly title: string;
  /** What it does, in its author's words. */
  readonly summary: string | null;
  readonly image: MeantImage;
  /** Program and arguments as they are started; null where only the image knows. */
  readonly command: readonly string[] | null;
  /** The folder that it starts in; null where only the image knows. */
  readonly workingDirectory: string | null;
  /** As the Dockerfile's USER says; null where only the image knows, which mostly means root. */
  readonly user: string | null;
  /** What it reaches here; null where nothing runs by this file alone. */
  readonly network: 'none' | 'bridge' | null;
  /** `2 GPUs with at least 8000 MiB each`; null where it asks for none. */
  readonly gpus: string | null;
  /** In words: `memory` and `512 MiB`. */
  readonly limits: readonly MeantFact[];
  /** Templates of a processing container of which one runs; empty where there is nothing to choose. */
  readonly choices: readonly MeantChoice[];
  /** The identifier of the template that all of this is about; null where there are none. */
  readonly choice: string | null;
  readonly inputs: readonly MeantInput[];
  readonly outputs: readonly MeantOutput[];
  readonly environment: readonly MeantVariable[];
  /** What `--set` sets, as the fields of a form. */
  readonly options: readonly MeantOption[];
  /** Of a Dockerfile, in its order; empty for all else. */
  readonly stages: readonly MeantStage[];
  /** Of a Dockerfile, as EXPOSE says it: `8080/tcp`; nothing is published by that. */
  readonly ports: readonly string[];
  /** What the platform does otherwise than one would expect, and what cannot be said, one sentence each. */
  readonly notes: readonly string[];
}

/** Where the image comes from. */
export interface MeantImage {
  /** As the engine takes it; null where it has no name of its own. */
  readonly name: string | null;
  /** True where it is built from a Dockerfile beside the manifest. */
  readonly built: boolean;
  /** The image that its Dockerfile begins with; null where that is not known. */
  readonly base: string | null;
}

/** Something that is worth a line. */
export interface MeantFact {
  readonly name: string;
  readonly value: string;
}

/** A way to run a container of which it has several. */
export interface MeantChoice {
  readonly identifier: string;
  readonly description: string | null;
}

/** What goes in. */
export interface MeantInput {
  readonly name: string;
  /** Where the container finds it, absolute; null where that cannot be said. */
  readonly path: string | null;
  /** `either`: a file or a folder. `key` and `value` are no files; `--set` gives them, and `options` has them too. */
  readonly kind: 'file' | 'folder' | 'either' | 'key' | 'value';
  /** True where several may be bound; in `Bindings` one a line then. */
  readonly list: boolean;
  readonly required: boolean;
  /** The name of a file that would fit: `scan.dcm`; null where nothing says what file it is. */
  readonly example: string | null;
  readonly description: string | null;
}

/** What comes out. */
export interface MeantOutput {
  readonly name: string;
  /** Where the container writes it, absolute; it may be a pattern. Null where that cannot be said. */
  readonly path: string | null;
  /** Where it lies afterwards, from the output folder: `doubled`; empty for that folder itself. */
  readonly folder: string;
  readonly required: boolean;
  readonly description: string | null;
}

/** A variable that the container sees. */
export interface MeantVariable {
  readonly name: string;
  /** Null where it is not shown. */
  readonly value: string | null;
  /** Who sets it: the manifest, the platform by itself, or ENV of the Dockerfile. */
  readonly by: 'manifest' | 'platform' | 'image';
  readonly description: string | null;
  readonly secret: boolean;
}

/** A field of the form whose value flows into the lines. */
export interface MeantOption {
  /** As `--set` takes it. */
  readonly key: string;
  /** For people; mostly the key. */
  readonly title: string;
  readonly kind: 'text' | 'number' | 'integer' | 'switch' | 'choice' | 'list';
  /** What holds where nothing is typed, as it would be typed; null where there is no such value, or it is not shown. */
  readonly value: string | null;
  /** As they would be typed; empty where all values of its kind will do. */
  readonly choices: readonly string[];
  /** Null where there is no bound. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** True where nothing runs without a value, and it has none of its own. */
  readonly required: boolean;
  /** True for a password or key: it is never printed. */
  readonly secret: boolean;
  readonly description: string | null;
}

/** A stage of a Dockerfile. */
export interface MeantStage {
  /** Null for one without a name. */
  readonly name: string | null;
  /** The image or stage that it builds upon; null where a variable decides. */
  readonly base: string | null;
  /** True for the last one, which becomes the image. */
  readonly final: boolean;
}

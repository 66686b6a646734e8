/** A variable of a template or task; `choices` is empty where there are none. */
export interface EnvVariable {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly string[];
  /** In its author's words; null where there are none. */
  readonly description: string | null;
}

/** How memory follows the size of an input (processing_container/pc_models.py, `ScaleRule`, kaapana 09bb59b). */
export interface ScaleRule {
  readonly factor: number;
  readonly type: 'limit' | 'request';
  readonly mode: 'sum' | 'max_file_size' | 'max_item_sum';
  readonly targetDir: string;
  readonly targetRegex: string;
  readonly targetGlob: string;
}

/** Where a template wants a channel. */
export interface ChannelMount {
  readonly name: string;
  readonly mountedPath: string;
  readonly scaleRule: ScaleRule | null;
  /** In its author's words; null where there are none. */
  readonly description: string | null;
}

/** Where a task has the data of a channel. */
export interface ChannelVolume {
  readonly name: string;
  readonly hostPath: string;
  readonly scaleRule: ScaleRule | null;
}

/** A mount and its volume. */
export interface Channel extends ChannelMount, ChannelVolume {}

/** As Kubernetes has them, each null where there are none; values are not looked at upstream. */
export interface Resources {
  readonly limits: Readonly<Record<string, unknown>> | null;
  readonly requests: Readonly<Record<string, unknown>> | null;
}

/** `pc_models.TaskTemplate`. */
export interface Template {
  readonly identifier: string;
  /** In its author's words; null where there are none. */
  readonly description: string | null;
  readonly inputs: readonly ChannelMount[];
  readonly outputs: readonly ChannelMount[];
  readonly env: readonly EnvVariable[];
  readonly command: readonly string[] | null;
  readonly resources: Resources | null;
}

/** `task_models.Task`, as far as a run asks for it. */
export interface Task {
  readonly name: string;
  /** Null for one that stands for a processing container without a task. */
  readonly image: string | null;
  /** The template itself, or its identifier in the processing container of the image. */
  readonly template: Template | string;
  readonly inputs: readonly ChannelVolume[];
  readonly outputs: readonly ChannelVolume[];
  readonly env: readonly EnvVariable[];
  readonly command: readonly string[] | null;
  readonly resources: Resources | null;
  readonly config: Readonly<Record<string, unknown>>;
}

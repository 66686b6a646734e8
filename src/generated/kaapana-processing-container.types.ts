/** Generated from schemas/kaapana-processing-container by `npm run generate`; edits are lost. */

/**
 * How the memory grows with the size of what lies in this folder.
 */
export type ScaleRule = {
  /**
   * Memory = this whole number times the measured size.
   */
  scale_factor: number;
  /**
   * Which value is raised: the limit, or the request.
   */
  type: 'limit' | 'request';
  /**
   * What is measured: all files together, the largest file, or the largest sum over one item's folder.
   */
  mode: 'sum' | 'max_file_size' | 'max_item_sum';
  /**
   * Measure only this folder of the channel. The empty text is the whole channel.
   */
  target_dir?: string | null;
  /**
   * Measure only files whose path in the channel matches this regular expression as a whole.
   */
  target_regex?: string | null;
  /**
   * Measure only files that match this glob, in all folders below. Expression and glob both apply.
   */
  target_glob?: string | null;
} | null;
/**
 * What the container may use. Locally only memory is applied; CPU and GPU count on a cluster.
 */
export type Resources = {
  /**
   * What the container can never exceed, for instance "memory": "2Gi" or "nvidia.com/gpu": 1. Write memory with Ki, Mi or Gi.
   */
  limits?: {
    [k: string]: unknown;
  } | null;
  /**
   * What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone.
   */
  requests?: {
    [k: string]: unknown;
  } | null;
} | null;

/**
 * What Kaapana's task API reads from processing-container.json in an image: the ways in which this image can process data.
 */
export interface KaapanaProcessingContainer {
  /**
   * The name of the processing container.
   */
  name: string;
  /**
   * What the container is for, in a sentence.
   */
  description: string;
  /**
   * The version of the task API that this file is written for. There is only version 1.
   */
  api_version?: 1;
  /**
   * The ways in which the image can be run, one task template each.
   */
  templates: TaskTemplate[];
}
/**
 * One way to run the image: the channels, variables and command that belong together.
 */
export interface TaskTemplate {
  /**
   * The name by which a task.json chooses this template (its taskTemplate).
   */
  identifier: string;
  /**
   * What this way of running the image does.
   */
  description: string;
  /**
   * The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so.
   */
  inputs: Channel[];
  /**
   * The folders that the container writes.
   */
  outputs: Channel[];
  /**
   * The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none.
   */
  env: Variable[];
  /**
   * The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run.
   */
  command?: string[] | null;
  resources?: Resources;
}
/**
 * A folder that is mounted into the container.
 */
export interface Channel {
  /**
   * The channel's name, which a task uses to bind a folder to it.
   */
  name: string;
  /**
   * Where the folder appears in the container, as an absolute path.
   */
  mounted_path: string;
  /**
   * What the folder holds and how it is laid out.
   */
  description?: string | null;
  scale_rule?: ScaleRule;
}
/**
 * An environment variable of the container.
 */
export interface Variable {
  /**
   * The variable's name, as the program reads it.
   */
  name: string;
  /**
   * Its value unless a task sets another. Always text: write "1", not 1.
   */
  value: string;
  /**
   * The values that a user is offered. Kaapana does not check against them.
   */
  choices?: string[] | null;
  /**
   * What the variable does.
   */
  description?: string | null;
}

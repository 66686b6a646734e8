/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */

/**
 * The identifier of a template in the processing-container.json of the image, or a whole template in place of it.
 */
export type TaskTemplate =
  | string
  | {
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
    };
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
 * A scale rule in place of the channel's own.
 */
export type ScaleRule1 = {
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
 * Bounds in place of the template's; nothing of the template's resources is kept beside them.
 */
export type Resources1 = {
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
 * What only one of the runners needs.
 */
export type Config = {
  /**
   * The runner that this is for: "k8s" or "docker". Anything else is accepted, and then only the labels are kept.
   */
  type?: {
    [k: string]: unknown;
  };
  /**
   * Labels of the container or the pod.
   */
  labels?: {
    [k: string]: unknown;
  } | null;
  /**
   * Kubernetes: the namespace of the pod, as text.
   */
  namespace?: {
    [k: string]: unknown;
  };
  /**
   * Kubernetes: the registry to log in to, as text.
   */
  registryUrl?: {
    [k: string]: unknown;
  };
  /**
   * Kubernetes: the name to log in with, as text.
   */
  registryUsername?: {
    [k: string]: unknown;
  };
  /**
   * Kubernetes: the password to log in with, as text. Take it from the environment: "{{ env.NAME }}".
   */
  registryPassword?: {
    [k: string]: unknown;
  };
  /**
   * Kubernetes: names of secrets that exist in the namespace, as a list of text.
   */
  imagePullSecrets?: {
    [k: string]: unknown;
  };
  /**
   * Kubernetes: annotations of the pod, as an object.
   */
  annotations?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
} | null;

/**
 * What Kaapana's task API runs: one template of a processing container, with folders of the host bound to its channels. The file is rendered with Jinja2 before it is read as JSON.
 */
export interface KaapanaTask {
  /**
   * The name of the task. On Kubernetes the pod is named after it, in lower case and with at most 62 characters.
   */
  name: string;
  /**
   * The image with the processing container, as docker pull names it.
   */
  image: string;
  /**
   * The version of the task API that this file is written for. There is only version 1.
   */
  api_version?: 1;
  taskTemplate: TaskTemplate;
  /**
   * The folders that the container reads, each bound by the name of a channel of the template.
   */
  inputs?: Binding[];
  /**
   * The folders that the container writes, each bound by the name of a channel of the template.
   */
  outputs?: Binding[];
  /**
   * Values for environment variables, in place of those of the template. Left out, the template's values hold.
   */
  env?: Setting[] | null;
  /**
   * A command in place of the template's, one word per entry.
   */
  command?: string[] | null;
  resources?: Resources1;
  config?: Config;
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
/**
 * A folder of the host for one channel.
 */
export interface Binding {
  /**
   * The name of the channel in the template. A name that the template does not have is dropped, and nothing says so.
   */
  name: string;
  volume_source: VolumeSource;
  scale_rule?: ScaleRule1;
}
/**
 * Where the data lies.
 */
export interface VolumeSource {
  /**
   * The folder on the host, as an absolute path.
   */
  host_path: string;
}
/**
 * A value for one environment variable.
 */
export interface Setting {
  /**
   * The variable's name.
   */
  name: string;
  /**
   * Its value. Always text: write "1", not 1.
   */
  value: string;
}

/** Generated from schemas/red by `npm run generate`; edits are lost. */

/**
 * User name and password. A leading underscore marks a value that must not be shown.
 */
export type Credentials = {
  [k: string]: unknown;
} & Auth;
/**
 * GPUs that the container needs: a number of them, or one entry for each.
 */
export type GPUs = ByNumber | ByMemory;

/**
 * The settings of the container engine docker.
 */
export interface REDDockerSettings {
  image: Image;
  /**
   * Memory in MB that the container may use. ccagency insists on it.
   */
  ram?: number;
  gpus?: GPUs;
  /**
   * The version of the engine. No program uses it.
   */
  version?: string;
}
/**
 * The image that the container is made of.
 */
export interface Image {
  /**
   * The name of the image, as docker pull takes it.
   */
  url: string;
  auth?: Credentials;
  source?: Source;
}
export interface Auth {
  /**
   * The user name.
   */
  username?: string;
  /**
   * The user name, kept secret.
   */
  _username?: string;
  /**
   * The password, best as a {{variable}}.
   */
  password?: string;
  /**
   * The password, kept secret.
   */
  _password?: string;
}
/**
 * Where the image's recipe can be found. It is for readers only.
 */
export interface Source {
  /**
   * The address of the recipe.
   */
  url: string;
}
/**
 * A number of GPUs of any size.
 */
export interface ByNumber {
  /**
   * Who makes the GPUs.
   */
  vendor: 'nvidia';
  /**
   * How many GPUs are needed.
   */
  count: number;
}
/**
 * One entry for each GPU.
 */
export interface ByMemory {
  /**
   * Who makes the GPUs.
   */
  vendor: 'nvidia';
  /**
   * The GPUs that are needed.
   */
  devices: Device[];
}
/**
 * One GPU.
 */
export interface Device {
  /**
   * Memory in MB that the GPU must have.
   */
  vramMin?: number;
}

/** Generated from schemas/red by `npm run generate`; edits are lost. */

/**
 * User name and password. A leading underscore marks a value that must not be shown.
 */
export type Credentials = {
  [k: string]: unknown;
} & Auth;

/**
 * The settings of the execution engine ccagency.
 */
export interface REDCcagencySettings {
  access?: Access;
  /**
   * How many batches may run at the same time.
   */
  batchConcurrencyLimit?: number;
}
/**
 * The server and how to log in there. faice exec needs both.
 */
export interface Access {
  /**
   * The address of the server.
   */
  url: string;
  auth?: Credentials;
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

/** Generated from schemas/flywheel-config by `npm run generate`; edits are lost. */

/**
 * What a gear finds in /flywheel/v0/config.json when it runs: the values of its options and a record of its inputs. The manifest of the gear decides which options and inputs there are and what they may hold.
 */
export interface FlywheelGearConfiguration {
  /**
   * The values of the gear's options, by the names that its manifest gives them. No other names are allowed.
   */
  config: {
    /**
     * The value of one option, as the manifest of the gear allows it: text, number, true or false, or a list. An option that is not optional must be here.
     */
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * A record of each input of the gear. An input that is not optional must be here.
   */
  inputs: {
    [k: string]: Input;
  };
  /**
   * Where Flywheel puts the outputs of the run. Not checked against the manifest.
   */
  destination?: {
    /**
     * The id of that container or analysis on the Flywheel site. Text.
     */
    id?: {
      [k: string]: unknown;
    };
    /**
     * What it is: analysis, acquisition, session and so on. Text.
     */
    type?: {
      [k: string]: unknown;
    };
  };
  /**
   * The run itself. Not checked against the manifest.
   */
  job?: {
    /**
     * The id of the run. Flywheel adds it where the manifest sets custom.flywheel.show-job. Text.
     */
    id?: {
      [k: string]: unknown;
    };
  };
}
/**
 * One input, by the name that the manifest gives it. An object.
 */
export interface Input {
  /**
   * What kind of input this is: file, context or api-key, as in the manifest. An input of the kind context must have it. Text.
   */
  base?: {
    [k: string]: unknown;
  };
  /**
   * Where on the Flywheel site the file comes from.
   */
  hierarchy?: {
    /**
     * The id of the container that holds the file. Text.
     */
    id?: {
      [k: string]: unknown;
    };
    /**
     * The kind of that container: acquisition, session and so on. Text.
     */
    type?: {
      [k: string]: unknown;
    };
  };
  /**
   * Where in the container the file lies. Gears read the path from here.
   */
  location?: {
    /**
     * The whole path of the file in the container: /flywheel/v0/input/NAME/FILE. Text.
     */
    path?: {
      [k: string]: unknown;
    };
    /**
     * The name of the file alone. Text.
     */
    name?: {
      [k: string]: unknown;
    };
  };
  /**
   * What Flywheel knows of the file: type, mimetype, modality, tags, size, info and more. An object.
   */
  object?: {
    [k: string]: unknown;
  };
  /**
   * Of an input of the kind context: true where a value was found. Must be there.
   */
  found?: {
    [k: string]: unknown;
  };
  /**
   * Of an input of the kind context: the value that was found, of any type. Must be there.
   */
  value?: {
    [k: string]: unknown;
  };
  /**
   * Of an input of the kind api-key: the key with which the gear talks to Flywheel while it runs. A secret. Text.
   */
  key?: {
    [k: string]: unknown;
  };
}

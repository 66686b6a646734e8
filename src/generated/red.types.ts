/** Generated from schemas/red by `npm run generate`; edits are lost. */

/**
 * One file or folder that the command writes.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-zA-Z0-9_-]+
 * ?$".
 */
export type Result = FileOrFolder | Stream;
/**
 * The value of one argument: a text, number, true or false, a file or folder with its connector, or a list of these.
 *
 * This interface was referenced by `Inputs`'s JSON-Schema definition
 * via the `patternProperty` "^[a-zA-Z0-9_-]+
 * ?$".
 */
export type InputValue = (string | number | boolean) | ListItem[] | InputEntry;
/**
 * One item of a list.
 */
export type ListItem = (string | number | boolean) | InputEntry;
/**
 * A file or folder that is fetched before the command runs.
 */
export type InputEntry = InputFile | InputFolder;
/**
 * One file or folder in a listing.
 */
export type ListingEntry = ListedFile | ListedFolder;
/**
 * What a folder must contain. Some connectors cannot fetch a folder without it.
 */
export type Listing = ListingEntry[];
/**
 * Where one result goes.
 *
 * This interface was referenced by `Outputs`'s JSON-Schema definition
 * via the `patternProperty` "^[a-zA-Z0-9_-]+
 * ?$".
 */
export type OutputEntry = OutputFile | OutputFolder;

/**
 * A Reproducible Experiment Description, version 9: a command line, what goes into it, where its results go, and the container that it runs in.
 */
export interface REDExperiment {
  /**
   * The version of the RED format, as a text. It is the first number of the version of the Curious Containers programs that read the file.
   */
  redVersion: '9';
  cli: CommandLine;
  inputs?: Inputs;
  outputs?: Outputs;
  /**
   * Several runs of the same command. Each has inputs and outputs of its own, which then stand here and not at the top.
   */
  batches?: Batch[];
  cloud?: CloudFolder;
  container: Engine;
  execution?: Engine1;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * The command that runs in the container, with its arguments and the files that it writes. The words are those of CWL 1.0.
 */
export interface CommandLine {
  /**
   * The version of CWL whose words are used.
   */
  cwlVersion: 'v1.0';
  /**
   * The kind of CWL document. Only command line tools can be described.
   */
  class: 'CommandLineTool';
  /**
   * The program, or the program and its first arguments as a list. Without it the first argument is the program.
   */
  baseCommand?: string | null | string[];
  /**
   * The arguments by name. The name is used again under inputs; it is not what the program sees.
   */
  inputs: {
    [k: string]: Argument;
  };
  /**
   * The files and folders that the command writes, by name. The name is used again under outputs.
   */
  outputs: {
    [k: string]: Result;
  };
  /**
   * The file that the standard output of the command is written to.
   */
  stdout?: string;
  /**
   * The file that the error output of the command is written to.
   */
  stderr?: string;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * One argument of the command.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-zA-Z0-9_-]+
 * ?$".
 */
export interface Argument {
  /**
   * What the argument takes. [] marks a list, ? an argument that may be left out.
   */
  type:
    | 'File'
    | 'Directory'
    | 'string'
    | 'int'
    | 'long'
    | 'float'
    | 'double'
    | 'boolean'
    | 'File[]'
    | 'Directory[]'
    | 'string[]'
    | 'int[]'
    | 'long[]'
    | 'float[]'
    | 'double[]'
    | 'boolean[]'
    | 'File?'
    | 'Directory?'
    | 'string?'
    | 'int?'
    | 'long?'
    | 'float?'
    | 'double?'
    | 'boolean?'
    | 'File[]?'
    | 'Directory[]?'
    | 'string[]?'
    | 'int[]?'
    | 'long[]?'
    | 'float[]?'
    | 'double[]?'
    | 'boolean[]?';
  inputBinding: InputBinding;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * How the value becomes part of the command line. An empty object puts it at the end.
 */
export interface InputBinding {
  /**
   * What stands before the value, such as --threads.
   */
  prefix?: string;
  /**
   * Whether prefix and value are two arguments. False joins them, as in --threads=4.
   */
  separate?: boolean;
  /**
   * The place among the arguments; smaller numbers come first. Arguments with a prefix need none.
   */
  position?: number;
  /**
   * Joins the items of a list into one argument with this text between them.
   */
  itemSeparator?: string;
}
/**
 * A file or folder that the command writes.
 */
export interface FileOrFolder {
  /**
   * What is written. ? marks a result that may be missing afterwards.
   */
  type: 'File' | 'Directory' | 'File?' | 'Directory?';
  outputBinding: OutputBinding;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * Where the result lies when the command has ended.
 */
export interface OutputBinding {
  /**
   * The path in the output folder, or a pattern that exactly one file or folder matches. It must not begin with /.
   */
  glob: string;
}
/**
 * The standard output or the error output of the command, as a file.
 */
export interface Stream {
  /**
   * Which of the two streams.
   */
  type: 'stdout' | 'stderr';
}
/**
 * The values of the arguments, by the names of cli.inputs. Files and folders are fetched by connectors.
 */
export interface Inputs {
  [k: string]: InputValue;
}
/**
 * A file that is fetched before the command runs.
 */
export interface InputFile {
  /**
   * What is fetched.
   */
  class: 'File';
  connector: Connector;
  /**
   * The name that the file gets in the container. Without it that is the name of the argument.
   */
  basename?: string;
  /**
   * The folder in the container that the file is put into. Without it that is a folder with a random name.
   */
  dirname?: string;
  /**
   * The checksum that the file must have, such as sha1$ and hexadecimal digits.
   */
  checksum?: string;
  /**
   * The size in bytes that the file must have.
   */
  size?: number;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * The program that fetches or sends. It must be installed in the container's image.
 */
export interface Connector {
  /**
   * The program, such as red-connector-http or red-connector-ssh.
   */
  command: string;
  /**
   * What the connector needs: address, credentials, paths. Each connector has keys of its own. {{variables}} are allowed here.
   */
  access: {};
  /**
   * Mounts the folder instead of copying it, where the connector can.
   */
  mount?: boolean;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * A folder that is fetched or mounted before the command runs.
 */
export interface InputFolder {
  /**
   * What is fetched.
   */
  class: 'Directory';
  connector: Connector;
  /**
   * The name that the folder gets in the container. Without it that is the name of the argument.
   */
  basename?: string;
  listing?: Listing;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * A file that the folder must contain.
 */
export interface ListedFile {
  /**
   * What is listed.
   */
  class: 'File';
  /**
   * The name of the file.
   */
  basename: string;
  /**
   * The checksum that the file must have.
   */
  checksum?: string;
  /**
   * The size in bytes that the file must have.
   */
  size?: number;
}
/**
 * A folder that the folder must contain.
 */
export interface ListedFolder {
  /**
   * What is listed.
   */
  class: 'Directory';
  /**
   * The name of the folder.
   */
  basename: string;
  /**
   * What the listed folder must contain, in the same form.
   */
  listing?: ListingEntry[];
}
/**
 * Where the results go, by the names of cli.outputs. A result without an entry is not sent anywhere.
 */
export interface Outputs {
  [k: string]: OutputEntry;
}
/**
 * A file or stream that is sent when the command has ended.
 */
export interface OutputFile {
  /**
   * What is sent; the type that cli.outputs gives to the same name.
   */
  class: 'File' | 'stdout' | 'stderr';
  connector: Connector;
  /**
   * The checksum that the file must have.
   */
  checksum?: string;
  /**
   * The size in bytes that the file must have.
   */
  size?: number;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * A folder that is sent when the command has ended.
 */
export interface OutputFolder {
  /**
   * What is sent.
   */
  class: 'Directory';
  connector: Connector;
  listing?: Listing;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * One run of the command.
 */
export interface Batch {
  inputs: Inputs;
  outputs?: Outputs;
  cloud?: CloudFolder;
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * A folder of CC-Cloud that is mounted into the container. The programs accept it, the published schema does not.
 */
export interface CloudFolder {
  /**
   * Whether the folder is mounted.
   */
  enable: boolean;
  /**
   * The folder in the container at which it appears.
   */
  mountDir: string;
  /**
   * How it is mounted.
   */
  mountProtocol?: 'ssh';
}
/**
 * The engine that runs the container, and its settings. Curious Containers knows the engine docker.
 */
export interface Engine {
  /**
   * The name of the engine.
   */
  engine: string;
  /**
   * The settings, which each engine has of its own.
   */
  settings: {};
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}
/**
 * Who runs the experiment: ccfaice on this machine, or the server of a ccagency. faice exec needs it.
 */
export interface Engine1 {
  /**
   * The name of the engine.
   */
  engine: string;
  /**
   * The settings, which each engine has of its own.
   */
  settings: {};
  /**
   * A remark for readers. No program uses it.
   */
  doc?: string;
}

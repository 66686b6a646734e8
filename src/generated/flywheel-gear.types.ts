/** Generated from schemas/flywheel-gear by `npm run generate`; edits are lost. */

/**
 * One input. Its base says whether it is a file, a value of the project or an API key.
 */
export type Input = FileInput | ContextInput | APIKeyInput;
/**
 * A condition on one field of the file's record, written as a draft-04 JSON Schema.
 */
export type Directive = Draft04Schema;
/**
 * @minItems 1
 */
export type SchemaArray = [Draft04Schema, ...Draft04Schema[]];
/**
 * @minItems 1
 */
export type StringArray = [string, ...string[]];
/**
 * One option, described as a draft-04 JSON Schema: type, default, minimum, enum and so on. An option has a default or is optional, never both.
 */
export type Option = Draft04Schema;

/**
 * What Flywheel reads from /flywheel/v0/manifest.json of a gear's image: who made the gear, which files and options it takes, and how it is started.
 */
export interface FlywheelGearManifest {
  /**
   * The gear's name for machines, unique on a Flywheel site: lower-case letters, digits and hyphens.
   */
  name: string;
  /**
   * The gear's name for people, as the gear list shows it.
   */
  label: string;
  /**
   * What the gear does, in one to four sentences for somebody who has to choose one.
   */
  description: string;
  /**
   * The release of the gear. Any text is allowed; raise it for every upload, for instance from 1.0.0 to 1.0.1.
   */
  version: string;
  /**
   * Who wrote the algorithm. Long author lists belong into cite.
   */
  author: string;
  /**
   * Who looks after the gear, where that is not the author of the algorithm.
   */
  maintainer?: string;
  /**
   * The publications that a user of the gear should cite.
   */
  cite?: string;
  /**
   * The licence of the gear: an SPDX identifier from Flywheel's list, spelt exactly so (Apache-2.0, not apache-2.0), or Other.
   */
  license:
    | 'AFL-1.1'
    | 'AFL-1.2'
    | 'AFL-2.0'
    | 'AFL-2.1'
    | 'AFL-3.0'
    | 'APL-1.0'
    | 'Apache-1.1'
    | 'Apache-2.0'
    | 'APSL-1.0'
    | 'APSL-1.1'
    | 'APSL-1.2'
    | 'APSL-2.0'
    | 'Artistic-1.0'
    | 'Artistic-1.0-Perl'
    | 'Artistic-1.0-cl8'
    | 'Artistic-2.0'
    | 'AAL'
    | 'BSL-1.0'
    | 'BSD-2-Clause'
    | 'BSD-3-Clause'
    | '0BSD'
    | 'CECILL-2.1'
    | 'CNRI-Python'
    | 'CDDL-1.0'
    | 'CPAL-1.0'
    | 'CPL-1.0'
    | 'CATOSL-1.1'
    | 'CUA-OPL-1.0'
    | 'EPL-1.0'
    | 'ECL-1.0'
    | 'ECL-2.0'
    | 'EFL-1.0'
    | 'EFL-2.0'
    | 'Entessa'
    | 'EUDatagrid'
    | 'EUPL-1.1'
    | 'Fair'
    | 'Flywheel MSA'
    | 'Frameworx-1.0'
    | 'AGPL-3.0'
    | 'GPL-2.0'
    | 'GPL-3.0'
    | 'LGPL-2.1'
    | 'LGPL-3.0'
    | 'LGPL-2.0'
    | 'HPND'
    | 'IPL-1.0'
    | 'Intel'
    | 'IPA'
    | 'ISC'
    | 'LPPL-1.3c'
    | 'LiLiQ-P-1.1'
    | 'LiLiQ-Rplus-1.1'
    | 'LiLiQ-R-1.1'
    | 'LPL-1.02'
    | 'LPL-1.0'
    | 'MS-PL'
    | 'MS-RL'
    | 'MirOS'
    | 'MIT'
    | 'Motosoto'
    | 'MPL-1.0'
    | 'MPL-1.1'
    | 'MPL-2.0'
    | 'MPL-2.0-no-copyleft-exception'
    | 'Multics'
    | 'NASA-1.3'
    | 'Naumen'
    | 'NGPL'
    | 'Nokia'
    | 'NPOSL-3.0'
    | 'NTP'
    | 'OCLC-2.0'
    | 'OGTSL'
    | 'OSL-1.0'
    | 'OSL-2.0'
    | 'OSL-2.1'
    | 'OSL-3.0'
    | 'OSET-PL-2.1'
    | 'PHP-3.0'
    | 'PostgreSQL'
    | 'Python-2.0'
    | 'QPL-1.0'
    | 'RPSL-1.0'
    | 'RPL-1.1'
    | 'RPL-1.5'
    | 'RSCPL'
    | 'OFL-1.1'
    | 'SimPL-2.0'
    | 'Sleepycat'
    | 'SISSL'
    | 'SPL-1.0'
    | 'Watcom-1.0'
    | 'UPL-1.0'
    | 'NCSA'
    | 'VSL-1.0'
    | 'W3C'
    | 'Xnet'
    | 'Zlib'
    | 'ZPL-2.0'
    | 'Other';
  /**
   * Where to read more about the gear. An empty text where there is no such page.
   */
  url: string;
  /**
   * Where the gear's source code is kept. An empty text where it is not public.
   */
  source: string;
  /**
   * The command that bash runs in /flywheel/v0 to start the gear. Without it the executable /flywheel/v0/run is started.
   */
  command?: string;
  /**
   * Environment variables for the gear. They replace those that the Dockerfile set with ENV.
   */
  environment?: {
    /**
     * The value of this variable. Always text: write "1", not 1.
     */
    [k: string]: string;
  };
  /**
   * What the gear needs from the place where it runs, for instance networking.
   *
   * Items: The name of one capability.
   */
  capabilities?: string[];
  /**
   * What the gear is given, by name. A file called dicom is found in /flywheel/v0/input/dicom.
   */
  inputs: {
    [k: string]: Input;
  };
  /**
   * The options that a user sets before a run, by name. The values reach the gear in /flywheel/v0/config.json.
   */
  config: {
    [k: string]: Option;
  };
  /**
   * Free room for the author. The gear builder keeps the image's name here, in gear-builder.image.
   */
  custom?: {
    [k: string]: unknown;
  };
  /**
   * Left over from early gears and ignored.
   */
  flywheel?: {
    [k: string]: unknown;
  };
}
/**
 * A file. Further keys are conditions on the file's own record, for instance "type": {"enum": ["dicom"]}.
 */
export interface FileInput {
  /**
   * file: the user chooses a file.
   */
  base: 'file';
  /**
   * What the file should be, for the person who chooses it.
   */
  description?: string;
  /**
   * True where the gear can also run without this file.
   */
  optional?: boolean;
  [k: string]: Directive | 'file' | string | boolean | undefined;
}
/**
 * Core schema meta-schema
 */
export interface Draft04Schema {
  id?: string;
  $schema?: string;
  title?: string;
  description?: string;
  default?: unknown;
  multipleOf?: number;
  maximum?: number;
  exclusiveMaximum?: boolean;
  minimum?: number;
  exclusiveMinimum?: boolean;
  maxLength?: number;
  minLength?: number;
  pattern?: string;
  additionalItems?: boolean | Draft04Schema;
  items?: Draft04Schema | SchemaArray;
  maxItems?: number;
  minItems?: number;
  uniqueItems?: boolean;
  maxProperties?: number;
  minProperties?: number;
  required?: StringArray;
  additionalProperties?: boolean | Draft04Schema;
  definitions?: {
    [k: string]: Draft04Schema;
  };
  properties?: {
    [k: string]: Draft04Schema;
  };
  patternProperties?: {
    [k: string]: Draft04Schema;
  };
  dependencies?: {
    [k: string]: Draft04Schema | StringArray;
  };
  /**
   * @minItems 1
   */
  enum?: [unknown, ...unknown[]];
  type?:
    | ('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')
    | [
        'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string',
        ...('array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string')[]
      ];
  format?: string;
  allOf?: SchemaArray;
  anyOf?: SchemaArray;
  oneOf?: SchemaArray;
  not?: Draft04Schema;
}
/**
 * A value looked up in the surroundings of the run.
 */
export interface ContextInput {
  /**
   * context: a value that the project or site holds, a licence key for instance.
   */
  base: 'context';
  /**
   * What the value is for. It may be missing at run time.
   */
  description?: string;
}
/**
 * A key with which the gear acts as the user who started it.
 */
export interface APIKeyInput {
  /**
   * api-key: a key for Flywheel's interface, valid while the gear runs.
   */
  base: 'api-key';
  /**
   * What the gear does with the key.
   */
  description?: string;
  /**
   * True where reading is enough; the key can then change nothing.
   */
  'read-only'?: boolean;
}

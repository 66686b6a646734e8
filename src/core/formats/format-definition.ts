import type { Parse } from '../document/parse-with.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { Context, Explain } from '../schema/context.ts';
import type { Validate } from '../schema/schema-error.ts';
import type { FormatSign } from './format-sign.ts';

/** What a rule finds in a document that could be read, of whatever shape. */
export type Rule = (context: Context) => readonly Finding[];

/** What reading a text in a format's own way builds upon. */
export interface ReadingMeans {
  /** Reads a text as plain JSON, YAML or Dockerfile. */
  readonly parse: Parse;
  /** What `parse` gave for the text itself. */
  readonly plain: Parsed;
}

/** All that is known about a format; each is one folder beside this file. */
export interface FormatDefinition extends FormatSign {
  /** A small manifest that is valid, as text. */
  readonly example: string;
  /** The lines of its reference table, in the order of the schema. */
  readonly fields: readonly Field[];
  /**
   * Reads the text in the format's own way, a template for instance; null where plain JSON and YAML will do.
   * The file's name decides the language, as it does in `parse`.
   */
  readonly read: ((text: string, fileName: string | null, means: ReadingMeans) => Parsed) | null;
  /** Null for a format without a schema. */
  readonly validate: Validate | null;
  /** Sentences that know more than the general ones. */
  readonly explain: Explain;
  /** What upstream's judge checks beside the schema. Only these and the schema can reject. */
  readonly checks: readonly Rule[];
  /** What is known beyond upstream's judge: warnings and hints, never errors. */
  readonly rules: readonly Rule[];
}

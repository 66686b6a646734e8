import type { Document } from '../document/document.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { FormatId } from '../format.ts';
import type { Neighbour } from '../neighbour.ts';
import type { Context, Explain } from '../schema/context.ts';
import type { Validate } from '../schema/schema-error.ts';

/** What the site and the command line show about a format. */
export interface Format {
  readonly id: FormatId;
  readonly title: string;
  /** Endings of file names that stand for the format where the content says nothing. */
  readonly fileNames: readonly string[];
  /** The upstream that is the measure: `gears schema 4442b79`. */
  readonly against: string;
  /** A small manifest that is valid, as text. */
  readonly example: string;
  /** The lines of its reference table, in the order of the schema. */
  readonly fields: readonly Field[];
}

/** What a rule finds in a document that could be read, of whatever shape. */
export type Rule = (context: Context) => readonly Finding[];

/** What a format is recognised by. Of a broken text `document` is what could be read of it, or null. */
export interface Subject {
  readonly text: string;
  readonly fileName: string | null;
  readonly document: Document | null;
  readonly neighbours: readonly Neighbour[];
}

/** All that is known about a format; each is one folder beside this file. */
export interface FormatDefinition extends Format {
  /** Who reads such documents: `Flywheel`. */
  readonly platform: string;
  /** Why something is taken for this format, in words; empty where nothing speaks for it. The longest list wins. */
  readonly evidence: (value: unknown, subject: Subject) => readonly string[];
  /** Parts of addresses and file names of schemas by which `$schema` pins this format. */
  readonly schemaNames: readonly string[];
  /**
   * Reads the text in the format's own way, a template for instance; null where plain JSON and YAML will do.
   * The file's name decides the language, as it does in `parse`; `plain` is what `parse` gave, where that is known.
   */
  readonly read: ((text: string, fileName: string | null, plain?: Parsed) => Parsed) | null;
  /** Null for a format without a schema. */
  readonly validate: Validate | null;
  /** Sentences that know more than the general ones. */
  readonly explain: Explain;
  /** What upstream's judge checks beside the schema. Only these and the schema can reject. */
  readonly checks: readonly Rule[];
  /** What is known beyond upstream's judge: warnings and hints, never errors. */
  readonly rules: readonly Rule[];
}

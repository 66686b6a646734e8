import type { Document } from '../document/document.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { FormatId } from '../format.ts';
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

/** A rule beyond the schema: what it finds in a document that could be read, of whatever shape. */
export type Rule = (context: Context) => readonly Finding[];

/** All that is known about a format; each is one folder beside this file. */
export interface FormatDefinition extends Format {
  /** Who reads such documents: `Flywheel`. */
  readonly platform: string;
  /** Why a value is taken for this format, in words; empty where nothing speaks for it. */
  readonly evidence: (value: unknown) => readonly string[];
  readonly validate: Validate;
  /** Sentences that know more than the general ones. */
  readonly explain: Explain;
  readonly rules: readonly Rule[];
}

/** What sentences and rules of a format get to see. */
export function contextOf({ fields, platform }: FormatDefinition, document: Document): Context {
  return { document, fields, platform };
}

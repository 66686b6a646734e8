import type { Document } from '../document/document.ts';
import type { FormatId } from '../format.ts';
import type { Neighbour } from '../neighbour.ts';

/** What a format is recognised by. Of a broken text `document` is what could be read of it, or null. */
export interface Subject {
  readonly text: string;
  readonly fileName: string | null;
  readonly document: Document | null;
  readonly neighbours: readonly Neighbour[];
}

/**
 * What tells one format from the others, and what is said of it where it is only named. It is small, so that all of them
 * can be at hand where the formats themselves are loaded one by one.
 */
export interface FormatSign {
  readonly id: FormatId;
  readonly title: string;
  /** Who reads such documents: `Flywheel`. */
  readonly platform: string;
  /** Endings of file names that stand for the format where the content says nothing. */
  readonly fileNames: readonly string[];
  /** The upstream that is the measure: `gears schema 4442b79`. */
  readonly against: string;
  /** When that upstream was of this state: `2019-07-01`. */
  readonly date: string;
  /** Parts of addresses and file names of schemas by which `$schema` pins this format. */
  readonly schemaNames: readonly string[];
  /** Why something is taken for this format, in words; empty where nothing speaks for it. The longest list wins. */
  readonly evidence: (value: unknown, subject: Subject) => readonly string[];
}

import type { Parsed } from '../document/parsed.ts';
import { type Detection, detectFormat } from '../formats/detect-format.ts';
import type { Subject } from '../formats/format-sign.ts';
import { knownNeighbours } from '../formats/known-neighbours.ts';
import { pinned } from '../formats/pinned.ts';
import type { JudgeOptions } from '../judge-options.ts';
import type { Parts } from './parts.ts';

/** What is known of a text before it is judged. */
export interface Reading {
  readonly subject: Subject;
  /** The text read as plain JSON, YAML or Dockerfile. */
  readonly plain: Parsed;
  /** Null where nothing says which format it is. */
  readonly detection: Detection | null;
}

/** Reads a text and finds its format, for which no format's definition is asked. */
export function readText(text: string, options: JudgeOptions, parts: Parts): Reading {
  const fileName = options.fileName ?? null;
  const neighbours = knownNeighbours(options.neighbours ?? [], parts);
  const plain = parts.parse(text, fileName);
  const subject: Subject = { text, fileName, document: plain.document ?? plain.guess ?? null, neighbours };
  return { subject, plain, detection: pinned(options.format) ?? detectFormat(subject) };
}

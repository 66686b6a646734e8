import type { Language } from '../document/document.ts';
import { parseWith } from '../document/parse-with.ts';
import type { FormatId } from '../format.ts';
import type { Parts } from '../parts/parts.ts';
import { Arrivals } from './arrivals.ts';
import { LOAD_DEFINITIONS, LOAD_READERS } from './loaders.ts';

/** The parts on their way. */
export interface PartsUnderWay {
  /** What has arrived by now; asking it for more is a fault. */
  readonly parts: Parts;
  /** Waits until texts of a language can be read. */
  readonly reader: (language: Language) => Promise<void>;
  /** Waits for the definition of a format. */
  readonly definition: (id: FormatId) => Promise<void>;
  /** Waits for everything. */
  readonly all: Promise<void>;
  /** True when everything has arrived, and nothing need be waited for. */
  readonly isWhole: () => boolean;
}

let underWay: PartsUnderWay | null = null;

/**
 * Has all parts loaded. Everybody asks for all of them in the same order, whatever was typed, so that no request tells of a
 * text. A second call asks for nothing, unless a part could not be loaded.
 */
export function loadParts(): PartsUnderWay {
  underWay ??= begin();
  return underWay;
}

function begin(): PartsUnderWay {
  const definitions = new Arrivals(LOAD_DEFINITIONS);
  const readers = new Arrivals(LOAD_READERS);
  let whole = false;
  const all = Promise.all([definitions.ofAll(), readers.ofAll()]).then(() => {
    whole = true;
  });
  all.catch(() => {
    underWay = null;
  });
  return {
    parts: {
      parse: parseWith((language) => readers.part(language)),
      definitionOf: (id) => definitions.part(id),
    },
    reader: (language) => readers.of(language),
    definition: (id) => definitions.of(id),
    all,
    isWhole: () => whole,
  };
}

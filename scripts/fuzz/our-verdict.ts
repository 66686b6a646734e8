import { accepts, type FormatId, judge, type Problem } from '../../src/core/index.ts';
import type { Case } from './case.ts';

/** What Waybill says of a text. */
export interface OurVerdict {
  readonly accepted: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Judges a text as Waybill does.
 *
 * @throws where judging throws or its two ways, with and without warnings, differ: neither may ever happen
 */
export function ourVerdict({ text, fileName, neighbours }: Case, format: FormatId): OurVerdict {
  const options = { fileName, format, neighbours };
  const { accepted, problems } = judge(text, options);
  if (accepts(text, options) !== accepted) throw new Error(`judge and accepts differ on:\n${text}`);
  return { accepted, problems };
}

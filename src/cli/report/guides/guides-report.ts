import type { Colors, Loudness } from '../../../core/index.ts';
import type { GuidesResult } from '../../../docs/index.ts';
import type { GuidesFormat } from '../../options/guides-formats.ts';
import { printableJson } from '../printable-json.ts';
import { guidesGithub } from './guides-github.ts';
import { guidesHuman } from './guides-human.ts';
import { guidesJunit } from './guides-junit.ts';

/** How to report on guides. */
export interface GuidesReportOptions extends Loudness {
  readonly format: GuidesFormat;
}

/**
 * The result of a run in the form that was asked for; a pure function, which never changes a verdict.
 * @param texts of the pages by their paths, for excerpts
 */
export function guidesReport(
  result: GuidesResult,
  texts: ReadonlyMap<string, string>,
  options: GuidesReportOptions,
  colors: Colors,
): string {
  if (options.format === 'json') return printableJson(result);
  if (options.format === 'junit') return guidesJunit(result);
  if (options.format === 'github') return guidesGithub(result);
  return guidesHuman(result, texts, colors, options);
}

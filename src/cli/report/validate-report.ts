import { type Colors, humanReport } from '../../core/index.ts';
import type { ValidateOptions } from '../options/validate-options.ts';
import { siteAddress } from '../site-address.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';
import { mendedReport } from './mended-report.ts';

/** The result of `waybill validate` in the format that was asked for. All but the human one are loaded on demand. */
export async function validateReport(
  files: readonly ValidatedFile[],
  options: ValidateOptions,
  colors: Colors,
): Promise<string> {
  const site = files.some(({ judgement }) => judgement.problems.length > 0) ? siteAddress() : '';
  if (options.format === 'human') {
    return files
      .map((file) => mendedReport(file, colors, options) + humanReport(file, colors, options, site))
      .join('');
  }
  const { machineReport } = await import('./machine-report.ts');
  return machineReport(files, options.format, site);
}

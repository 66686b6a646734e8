import type { ValidateFormat } from '../options/validate-options.ts';
import { ownPackage } from '../own-package.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';
import { printableJson } from './printable-json.ts';
import { validateSarif } from './sarif/validate-sarif.ts';
import { validateGithub } from './validate-github.ts';
import { validateJunit } from './validate-junit.ts';
import { validateResult } from './validate-result.ts';

/**
 * The result of `waybill validate` for a program.
 * @param site put before the paths of pages where an address is wanted; empty where none is known
 */
export function machineReport(
  files: readonly ValidatedFile[],
  format: Exclude<ValidateFormat, 'human'>,
  site: string,
): string {
  if (format === 'json') return printableJson(validateResult(files));
  if (format === 'sarif') return printableJson(validateSarif(files, ownPackage().version, site));
  return format === 'junit' ? validateJunit(files) : validateGithub(files);
}

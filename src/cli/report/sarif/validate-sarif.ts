import type { ValidatedFile } from '../../validate/validated-file.ts';
import type { SarifLog } from './sarif-log.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';

/**
 * The result of `waybill validate` as SARIF 2.1.0. Pure.
 * @param site where the documentation stands; without it rules have no `helpUri`, which must be a whole address
 */
export function validateSarif(files: readonly ValidatedFile[], version: string, site: string): SarifLog {
  const ids = [...new Set(files.flatMap(({ judgement }) => judgement.problems.map(({ id }) => id)))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Waybill',
            semanticVersion: version,
            ...(site === '' ? {} : { informationUri: `${site}/` }),
            rules: ids.map((id) => sarifRule(id, site)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) =>
          file.judgement.problems.map((problem) => sarifResult(file, problem, indexes.get(problem.id) ?? -1)),
        ),
      },
    ],
  };
}

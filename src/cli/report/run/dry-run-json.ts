import { type ContainerRun, dockerLine } from '../../../core/index.ts';
import { hideSecrets } from '../../run/plan/hide-secrets.ts';
import type { PlannedCase } from '../../run/plan/planned-case.ts';

/** The JSON of `waybill run --dry-run`. */
export interface DryRunJson {
  readonly version: 1;
  readonly runs: readonly {
    readonly case: string | null;
    /** Secrets are left out. */
    readonly run: ContainerRun;
    readonly commandLine: string;
  }[];
}

/** All plans, as data. */
export function dryRunJson(cases: readonly PlannedCase[]): DryRunJson {
  return {
    version: 1,
    runs: cases.map(({ name, run }) => ({
      case: name,
      run: hideSecrets(run),
      commandLine: dockerLine(run),
    })),
  };
}

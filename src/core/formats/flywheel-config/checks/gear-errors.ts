import type { Finding } from '../../../finding.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { explainError } from '../../../schema/explain-error.ts';
import { meantErrors } from '../../../schema/meant-errors.ts';
import { flywheelGear } from '../../flywheel-gear/flywheel-gear.ts';

/** Why Flywheel rejects a manifest that lies beside the judged file; empty where it does not. */
export function gearErrors({ path, document, findings }: Neighbour): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (document === null || errors.length > 0) return errors;
  const { fields, platform, validate, checks, explain } = flywheelGear;
  const context: Context = { document, fileName: path, neighbours: [], fields, platform };
  validate?.(document.value);
  const meant = meantErrors(validate?.errors ?? [], document.value);
  return [
    ...meant.map((error) => explainError(error, context, explain)),
    ...checks.flatMap((check) => check(context)),
  ].filter(({ severity }) => severity === 'error');
}

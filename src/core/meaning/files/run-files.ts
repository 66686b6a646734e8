import { BASE } from '../../run/flywheel/gear-folders.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { Description } from '../describe/description.ts';
import type { ShownPlan } from '../lines/without-secrets.ts';
import type { RunFile } from '../printed-lines.ts';
import { filledRed } from './filled-red.ts';
import { taskJson } from './task-json.ts';

/** Files that say the same: the config.json of a gear, a task for a processing container, a RED file with its values. */
export function runFiles(request: RunRequest, described: Description, plan: ShownPlan | null): RunFile[] {
  if (plan === null || !plan.isPlain) return [];
  if (request.format === 'flywheel-gear') return configJson(plan);
  if (request.format === 'kaapana-processing-container') return taskJson(request, described, plan);
  return request.format === 'red' ? filledRed(request, plan) : [];
}

function configJson({ planned }: ShownPlan): RunFile[] {
  return planned.runs
    .flatMap(({ run }) => run.files)
    .filter(({ target }) => target === `${BASE}/config.json`)
    .map(({ text }) => ({ name: 'config.json', text }));
}

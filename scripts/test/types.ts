import { command } from './command.ts';
import type { Print, StageResult } from './stage.ts';

/** Where the compiler notes what it has checked, so that what is unchanged is not checked again. */
const NOTES = 'node_modules/.cache/types';

/** Check the types of one `tsconfig.json`; with `WAYBILL_ANEW` nothing is believed because it was checked before. */
export function types(print: Print, project: string, name: string): Promise<StageResult> {
  const notes = process.env['WAYBILL_ANEW']
    ? []
    : ['--incremental', '--tsBuildInfoFile', `${NOTES}/${name}.tsbuildinfo`];
  return command(print, 'tsc', ['-p', project, ...notes]);
}

import type { GuidesResult } from '../../src/docs/index.ts';
import { waybill } from '../cli/waybill.ts';

/** The folder of small pages; each says in its heading what it proves. */
export const PAGES = new URL('pages/', import.meta.url).pathname;

/** What `waybill guides test` made of pages, as another program gets it. */
export interface PagesRun {
  readonly code: number | null;
  readonly result: GuidesResult;
  readonly stderr: string;
}

/** Runs pages of the folder anew by the real command, as a process. */
export async function runPages(
  targets: readonly string[],
  flags: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<PagesRun> {
  const args = ['guides', 'test', '--no-cache', '--format', 'json', ...flags, ...targets];
  const { code, stdout, stderr } = await waybill(args, { cwd: PAGES, env });
  if (stdout === '') throw new Error(`waybill ended with ${code} and no result:\n${stderr}`);
  return { code, result: JSON.parse(stdout), stderr };
}

/** What starts Waybill in a copy of this repository: nothing has to be installed first, the script installs it. */
const WAYBILL = 'npm run waybill --';

/**
 * The command that runs one example, typed in the folder of the repository. An example that continues another runs that
 * one first.
 * @param page from the repository's root
 */
export function runCommand(page: string, example: string): string {
  const path = /^[\w./-]+$/.test(page) ? page : `'${page.replaceAll("'", "'\\''")}'`;
  return `${WAYBILL} guides test ${path} --example ${example}`;
}

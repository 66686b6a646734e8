import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode } from './command.ts';
import { countTests, type VitestReport } from './count-tests.ts';
import { failedTests } from './failed-tests.ts';
import { FAILED, type Print, type StageResult } from './stage.ts';

/** Run one vitest project in a process of its own and count its tests. */
export async function vitestProject(
  print: Print,
  project: string,
  env: NodeJS.ProcessEnv = {},
): Promise<StageResult> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-tests-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--project', project, '--reporter=default'];
    const code = await exitCode(
      print,
      'vitest',
      [...args, '--reporter=json', `--outputFile.json=${report}`],
      env,
    );
    const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    return { ...countTests(found, code), failures: failedTests(found, process.cwd()) };
  } catch (error) {
    print(`There is no report of the tests: ${error}\n`);
    return FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

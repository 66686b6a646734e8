import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { packageFolder } from '../../scripts/pack/package-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the package builds an image, runs it and tests a guide: nothing that was left out of it is missing', async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'package', 'waybill.cjs');
  await packageFolder(join(folder, 'package'));
  const waybill = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  mkdirSync(join(folder, 'packed-run'));
  mkdirSync(join(folder, 'input'));
  writeFileSync(join(folder, 'input', '影像'), 'one\n');
  const command = 'CMD ["sh", "-c", "cp /mnt/raiven/input/* /mnt/raiven/output"]';
  writeFileSync(join(folder, 'packed-run', 'Dockerfile'), `FROM debian:bookworm-slim\n${command}\n`);

  onTestFinished(() => {
    const images = execFileSync('docker', ['images', '--quiet', 'waybill/packed-run'], { encoding: 'utf8' });
    for (const id of images.split('\n').filter((line) => line !== '')) {
      execFileSync('docker', ['image', 'rm', '--force', id], { stdio: 'ignore' });
    }
  });
  expect(waybill('run', 'packed-run', '--input', 'input=input')).toContain('影像');
  expect(readFileSync(join(folder, 'waybill-output', '影像'), 'utf8')).toBe('one\n');

  const fence = '```';
  const page = `# Page\n\n${fence}console\n$ docker run --rm debian:bookworm-slim echo here\nhere\n${fence}\n`;
  writeFileSync(join(folder, 'page.md'), page);
  expect(waybill('guides', 'test', '--no-cache', 'page.md')).toContain('1 example passed');
});

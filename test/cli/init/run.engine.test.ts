import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { STARTERS } from '../../../src/cli/init/starter.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { waybill } from '../waybill.ts';

/** Where each format puts the sample's result. */
const RESULTS: Readonly<Record<string, string>> = {
  raiven: 'phantom.pgm',
  'kaapana-processing-container': 'doubled/phantom.pgm',
  'flywheel-gear': 'phantom.pgm',
  red: 'doubled/doubled.pgm',
};

test.each(STARTERS)(
  'a new package for $format passes the commands that are told, unchanged',
  async ({ format }) => {
    const cwd = temporaryFolder();
    const name = `init-${format}-${process.pid}`;
    onTestFinished(() => removeImages(`waybill/${name}`));
    const made = JSON.parse((await waybill(['init', format, name, '--format', 'json'], { cwd })).stdout);
    const [enter, validate, run] = made.next.map((command: string) => command.split(' '));
    expect(enter).toEqual(['cd', name]);

    const inside = { cwd: join(cwd, name) };
    expect(await waybill([...validate.slice(1), '--strict'], inside)).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await waybill([...run.slice(1), '--format', 'json'], inside);
    expect(code, stderr).toBe(0);
    const sha256 = createHash('sha256')
      .update(readFileSync(join(cwd, name, 'expected/phantom.pgm')))
      .digest('hex');
    expect(JSON.parse(stdout)).toMatchObject({
      format,
      status: 'succeeded',
      outputs: [{ path: RESULTS[format], sha256, new: true }],
      problems: [],
    });

    // The README says the same, and more: all its commands are right.
    const readme = readFileSync(join(cwd, name, 'README.md'), 'utf8');
    const [, commands = ''] = /## Try it\n\n```sh\n([^`]*)```/.exec(readme) ?? [];
    expect(commands.split('\n').slice(0, 2)).toEqual(made.next.slice(1));
    const [, , compare = ''] = commands.split('\n');
    expect(execFileSync('sh', ['-c', compare], { ...inside, encoding: 'utf8' })).toBe('');
  },
);

function removeImages(repository: string): void {
  const ids = execFileSync('docker', ['image', 'ls', '--quiet', repository], { encoding: 'utf8' }).split(
    '\n',
  );
  const named = ids.filter((id) => id !== '');
  if (named.length > 0) execFileSync('docker', ['image', 'rm', '--force', ...new Set(named)]);
}

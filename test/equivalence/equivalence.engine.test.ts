import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { waybill } from '../cli/waybill.ts';
import { ALGORITHMS, type Algorithm, SYSTEMS, type System } from './algorithm.ts';
import { assemblePackage } from './assemble-package.ts';
import { hashFiles } from './hash-files.ts';

// The proof that it does not matter where an algorithm runs: one program, five ways, the same bytes.
describe.each(ALGORITHMS)('$name', (algorithm) => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-test-'));
  const tag = `waybill-equivalence-${algorithm.name}:${process.pid}`;
  let plain: Record<string, string> = {};
  beforeAll(() => {
    plain = byDocker(algorithm, tag, folder);
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    removeImage(tag);
  });

  test('plain docker gives what the guide shows', () => {
    expect(Object.keys(plain)).toEqual(algorithm.files);
  });

  test.each(SYSTEMS)(
    '%s gives the same files as plain docker',
    async (system) => {
      expect(await byWaybill(algorithm, system, join(temporaryFolder(), system))).toEqual(plain);
    },
    600_000,
  );
});

/** The package for RAIVEN, built and run by hand as its guide does. */
function byDocker(algorithm: Algorithm, tag: string, folder: string): Record<string, string> {
  const output = join(folder, 'output');
  assemblePackage(algorithm, 'raiven', folder);
  mkdirSync(output);
  docker('build', '--quiet', '--tag', tag, folder);
  const user = `${process.getuid?.()}:${process.getgid?.()}`;
  const input = `${resolve(algorithm.folder)}:/mnt/raiven/input:ro`;
  docker('run', '--rm', '--user', user, '-v', input, '-v', `${output}:/mnt/raiven/output`, tag);
  return hashFiles(output);
}

async function byWaybill(algorithm: Algorithm, system: System, folder: string) {
  assemblePackage(algorithm, system, folder);
  // Flywheel gives a gear one file for each input.
  const [name, source] = {
    raiven: ['input', algorithm.folder],
    kaapana: [algorithm.input, algorithm.folder],
    flywheel: [algorithm.input, algorithm.zip],
    red: [algorithm.input, algorithm.folder],
  }[system] as [string, string];
  const output = join(folder, 'results');
  const args = ['run', folder, '--input', `${name}=${resolve(source)}`, '--output', output];
  const { code, stdout, stderr } = await waybill([...args, '--format', 'json']);
  expect(code, `${system}: ${stderr}${stdout}`).toBe(0);
  const result = JSON.parse(stdout);
  onTestFinished(() => removeImage(result.image.name));

  const prefix = algorithm.results[system];
  const told: { readonly path: string; readonly sha256: string }[] = result.outputs;
  const found = told.filter(({ path }) => path.startsWith(prefix));
  expect(found).toHaveLength(told.length);
  const hashes = Object.fromEntries(found.map(({ path, sha256 }) => [path.slice(prefix.length), sha256]));
  // What is told of the files is what they are.
  expect(hashFiles(join(output, prefix)), system).toEqual(hashes);
  return hashes;
}

function docker(...args: readonly string[]): void {
  execFileSync('docker', args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Of what was built only the last name is taken: other tests may be using the layers. */
function removeImage(name: string): void {
  docker('image', 'rm', name);
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContext } from '../../../../../src/runner/launch/image/context/read-context.ts';
import { OWN } from '../../../own-name.ts';

const FILES = [
  'README.md',
  'a.log',
  'app/main.py',
  'app/main.pyc',
  'app/data/keep.txt',
  'app/data/big.bin',
  'app/data/deep/er/x.txt',
  'app/.git/config',
  '.git/HEAD',
  'node_modules/a/index.js',
  'node_modules/keep/index.js',
  'with space/file (1).txt',
  'a+b/c{1}.txt',
  'über/grün.txt',
  'docs/x.md',
  'docs/sub/y.md',
];
const IGNORES = [
  '',
  '*',
  '**',
  '*\n!app',
  '*\n!app/**\n**/*.pyc',
  'node_modules\n!node_modules/keep',
  '**/*.txt\n!**/keep.txt',
  'app/data\n!app/data/deep/er/x.txt',
  '**/.git\n*.log',
  'docs/*\n!docs/*/y.md',
  'with space\na+b\n[^a]*/grün.txt',
  '**/er\n/a.log/\n./README.md',
  '!app\n*.md\ndocs/**/*.md',
  'a\\+b/c{1}.txt\nwith\\ space/file (1).*',
  'c{1}*\nf(1)*\na+b/c{1}*',
];

test.each(IGNORES)('docker itself sends the same files for the .dockerignore %j', async (ignore) => {
  const folder = mkdtempSync(join(tmpdir(), `${OWN}-`));
  const sent = join(folder, 'sent');
  const root = join(folder, 'context');
  try {
    for (const path of FILES) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), path);
    }
    writeFileSync(join(root, '.dockerignore'), ignore);
    writeFileSync(join(root, 'Dockerfile'), 'FROM scratch\nCOPY . /\n');
    // The classic builder's result is what the command line sent: an archive of it all.
    const id = execFileSync('docker', ['build', '--quiet', root], {
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
    const container = execFileSync('docker', ['create', id, '/'], { encoding: 'utf8' }).trim();
    mkdirSync(sent);
    execFileSync('sh', ['-c', `docker export ${container} | tar -x -C '${sent}' -f -`]);
    execFileSync('docker', ['rm', container], { stdio: 'ignore' });
    execFileSync('docker', ['rmi', id], { stdio: 'ignore' });
    const theirs = execFileSync('find', ['.', '-type', 'f', '-printf', '%P\\n'], {
      cwd: sent,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((path) => FILES.includes(path));
    const { entries } = await readContext(root, 'Dockerfile', '/elsewhere');
    const ours = entries
      .filter(({ kind, path }) => kind === 'file' && FILES.includes(path))
      .map(({ path }) => path);
    expect(ours.sort()).toEqual(theirs.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

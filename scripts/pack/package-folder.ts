import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserModule } from './browser-module.ts';
import { bundle } from './bundle.ts';
import { thirdParty } from './third-party.ts';

/** Where the bundle lies: as far below package.json as the sources lie, because the program reads its version there. */
const PROGRAM = 'lib/cli';

/** Where the module for `verify=` scripts lies. */
const BROWSER = 'lib/browser';

/** What starts the program. Compiled code is kept for the next call where Node can do that (22.8 and later; not in /proc, see src/cli/main.ts). */
const START = `#!/usr/bin/env node
'use strict';
if (!require('node:os').tmpdir().startsWith('/proc')) require('node:module').enableCompileCache?.();
require('./${PROGRAM}/main.cjs').runWaybill(process.argv.slice(2));
`;

/**
 * Make a folder that can be packed and published: the command, bundled, without any dependency, and the module that
 * `verify=` scripts import.
 */
export async function packageFolder(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, PROGRAM), { recursive: true });
  const bundled = await bundle(join(folder, PROGRAM));
  writeFileSync(join(folder, 'waybill.cjs'), START);
  chmodSync(join(folder, 'waybill.cjs'), 0o755);
  // The runner's shell script is read from beside the module that starts it.
  copyFileSync('src/runner/guides/session/driver.sh', join(folder, PROGRAM, 'driver.sh'));
  // So are the packages that `waybill init` writes.
  cpSync('src/cli/init/templates', join(folder, PROGRAM, 'templates'), { recursive: true });
  browserModule(join(folder, BROWSER));
  for (const file of ['LICENSE', 'README.md']) copyFileSync(file, join(folder, file));
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty(bundled));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishManifest(), null, 2)}\n`);
}

function publishManifest() {
  const { name, version, description, license, homepage } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, unknown>;
  return {
    name,
    version,
    description,
    license,
    ...(homepage === undefined ? {} : { homepage }),
    type: 'commonjs',
    bin: { waybill: 'waybill.cjs' },
    exports: { './browser': { types: `./${BROWSER}/index.d.mts`, default: `./${BROWSER}/index.mjs` } },
    // Only for `waybill/browser`; the command needs no other package.
    peerDependencies: { 'playwright-core': '>=1.40' },
    peerDependenciesMeta: { 'playwright-core': { optional: true } },
    engines: { node: '>=20' },
  };
}

import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';
import { parse, stringify } from 'yaml';
import { quietly } from './quietly.ts';
import type { UpstreamRun } from './upstream-run.ts';

/** What the runner of Curious Containers needs; missing where it has to be installed by hand. */
export const FAICE_NEEDS = `faice, which runs on Python 3.7:
  python3.7 -m venv ../faice-python && ../faice-python/bin/pip install cc-faice==9.3.0
  export WAYBILL_FAICE=$PWD/../faice-python/bin/faice`;

/** A connector that takes a folder from the image, so that the comparison needs no server. */
const CONNECTOR = `#!/usr/bin/env python3
import json, shutil, sys
if sys.argv[1] == "cli-version":
    print("1")
elif sys.argv[1] == "receive-dir":
    shutil.copytree(json.load(open(sys.argv[2]))["folder"], sys.argv[3], dirs_exist_ok=True)
`;

/**
 * Runs a RED file by `faice exec` (cc-faice 9.3.0). It mounts nothing of the host, so the input is put into an image that is made
 * from the package's. Results that no connector takes it puts into the folder `outputs` of the current one.
 */
export function runByFaice({ image, folder, input, source, output }: UpstreamRun): void {
  const withInput = `${image}-with-input`;
  buildWithInput({ image, folder, source }, withInput);
  const red = parse(readFileSync(join(folder, `${basename(folder)}.red.yml`), 'utf8'));
  red.inputs[input].connector = { command: 'waybill-connector', access: { folder: '/sample' } };
  red.container.settings.image.url = withInput;
  const file = join(folder, 'upstream.red.yml');
  writeFileSync(file, stringify(red));
  const [declared] = Object.values<{ readonly outputBinding: { readonly glob: string } }>(red.cli.outputs);

  const faice = process.env['WAYBILL_FAICE'] ?? 'faice';
  try {
    quietly(faice, ['exec', '--disable-pull', '--non-interactive', file], { cwd: folder });
    moveResults(join(folder, 'outputs'), declared?.outputBinding.glob ?? '', output);
  } finally {
    quietly('docker', ['image', 'rm', '--force', withInput]);
  }
}

function buildWithInput({ image, folder, source }: Omit<UpstreamRun, 'input' | 'output'>, tag: string): void {
  const context = join(folder, 'with-input');
  mkdirSync(context);
  cpSync(source, join(context, 'sample'), { recursive: true });
  writeFileSync(join(context, 'waybill-connector'), CONNECTOR);
  chmodSync(join(context, 'waybill-connector'), 0o755);
  const steps = [`FROM ${image}`, 'COPY waybill-connector /usr/local/bin/', 'COPY sample /sample', ''];
  writeFileSync(join(context, 'Dockerfile'), steps.join('\n'));
  quietly('docker', ['build', '--quiet', '--tag', tag, context]);
}

/** The one result, as the declared output stands for it. */
function moveResults(taken: string, glob: string, output: string): void {
  for (const name of readdirSync(taken).filter((name) => matchesGlob(name, glob))) {
    const isFolder = statSync(join(taken, name)).isDirectory();
    cpSync(join(taken, name), isFolder ? output : join(output, name), { recursive: true });
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './quietly.ts';
import type { UpstreamRun } from './upstream-run.ts';

/** What Kaapana's runner needs; missing where it has to be installed by hand. */
export const TASK_API_NEEDS = `Kaapana's task_api:
  git clone https://github.com/kaapana/kaapana ../kaapana
  python3 -m venv ../kaapana-python && ../kaapana-python/bin/pip install pydantic jsonschema typer 'docker>=7.1' kubernetes jinja2 python-dotenv
  export WAYBILL_KAAPANA=../kaapana WAYBILL_KAAPANA_PYTHON=../kaapana-python/bin/python`;

/**
 * Runs a processing container by Kaapana's DockerRunner (kaapana, lib/task_api/task_api/runners/DockerRunner.py, at 09bb59b), as its
 * command line does. Its own `check-task-run` is not used: it looks at the state once, and waits for ever where the container
 * was still running then.
 */
export function runByTaskApi({ image, folder, input, source, output }: UpstreamRun): void {
  const root = process.env['WAYBILL_KAAPANA'] ?? '';
  const { templates } = JSON.parse(readFileSync(join(folder, 'processing-container.json'), 'utf8'));
  const [template] = templates;
  const task = {
    name: 'upstream',
    api_version: 1,
    image,
    taskTemplate: template.identifier,
    inputs: [{ name: input, volume_source: { host_path: source } }],
    outputs: [{ name: template.outputs[0].name, volume_source: { host_path: output } }],
  };
  const [file, run] = [join(folder, 'task.json'), join(folder, 'run.pickle')];
  writeFileSync(file, JSON.stringify(task));
  const python = process.env['WAYBILL_KAAPANA_PYTHON'] ?? 'python3';
  const libraries = ['task_api', 'kaapana_containers'].map((name) => join(root, 'lib', name)).join(':');
  const env = { PYTHONPATH: libraries };
  quietly(python, ['-m', 'task_api.cli', 'run', file, '--mode', 'docker', '--output', run], { env });
  const unpickle = 'import pickle, sys; print(pickle.load(open(sys.argv[1], "rb")).id)';
  const container = quietly(python, ['-c', unpickle, run], { env });
  try {
    const code = quietly('docker', ['wait', container]);
    if (code !== '0') throw new Error(`the container ended with ${code}`);
  } finally {
    quietly('docker', ['rm', '--force', container]);
  }
}

import { parse } from '../../document/parse.ts';
import { asDict, type PythonDict, type PythonValue, pythonValue } from '../../fragment/python-value.ts';
import type { ContainerRun } from '../container-run.ts';
import { begunRun } from '../defaults/begun-run.ts';
import { expectedTree } from '../defaults/expected-tree.ts';
import { isSecretName } from '../defaults/is-secret-name.ts';
import { plannedGpus } from '../defaults/planned-gpus.ts';
import { NO_IMAGE, plannedImage } from '../defaults/planned-image.ts';
import { type PlannedNetwork, plannedNetwork } from '../defaults/planned-network.ts';
import { plannedOne } from '../defaults/planned-one.ts';
import { refused } from '../defaults/refused.ts';
import type { Planned, Refusal } from '../planned.ts';
import { pythonJson } from '../python/python-json.ts';
import type { RunRequest } from '../run-request.ts';
import { configJson, inputPath } from './config-json.ts';
import { configRefusals } from './config-refusals.ts';
import { filledCommand } from './filled-command.ts';
import { type Gear, gearOf } from './gear.ts';
import { gearBindingRefusals } from './gear-binding-refusals.ts';
import { BASE, OUTPUT, WORK } from './gear-folders.ts';
import { gearNotes } from './gear-notes.ts';

/**
 * Plans the run of a gear as Flywheel starts it: its folders and config.json, and bash that runs the command in /flywheel/v0
 * (specification 0.1.9 of gears 4442b79; kofalt/core 3b19171, a copy of its server, api/jobs/jobs.py, `generate_request`). Never throws.
 */
export function planFlywheel(request: RunRequest): Planned {
  const { document } = parse(request.text, request.fileName);
  const gear = gearOf(document === null ? null : asDict(pythonValue(document)));
  if (gear === null) return refused(UNREADABLE);
  const image = plannedImage(request, gear.image === null ? null : { name: gear.image, auth: null });
  const config = configJson(gear, request);
  const secrets = new Set(request.settings.filter(({ secret }) => secret).map(({ key }) => key));
  const bindings = gearBindingRefusals(request, gear);
  const missing = new Set(bindings.filter(({ id }) => id === 'run/input-unbound').map(({ about }) => about));
  const refusals = [
    ...bindings,
    ...configRefusals(gear, config, secrets).filter(
      ({ about }) => about === undefined || !missing.has(about),
    ),
  ];
  if (image === null) return refused(...refusals, NO_IMAGE);
  const line = gear.command ?? `${BASE}/run`;
  const command = filledCommand(line, config);
  if (command !== filledCommand(line, withoutSecrets(config, gear, secrets))) refusals.push(SHOWN_SECRET);
  if (refusals.length > 0) return refused(...refusals);
  const network = networkOf(gear, request);
  const gpus = plannedGpus(request, null);
  const run: ContainerRun = {
    ...begunRun({ ...request, name: gear.name ?? request.name }, image),
    entrypoint: [],
    command: ['bash', '-c', command],
    workingDirectory: BASE,
    environment: [...gear.environment].map(([name, value]) => ({ name, value, secret: isSecretName(name) })),
    inputs: request.inputs.map((input) => ({
      name: input.name,
      source: input.path,
      target: inputPath(input),
    })),
    files: [
      {
        target: `${BASE}/config.json`,
        text: `${pythonJson(config, 2)}\n`,
        secret: secrets.size > 0 || gear.inputs.some(({ base }) => base === 'api-key'),
        readOnly: false,
      },
      { target: `${BASE}/manifest.json`, text: request.text, secret: false, readOnly: true },
    ],
    outputs: [{ name: 'output', source: request.output, target: OUTPUT }],
    scratch: [WORK],
    // What a gear tells of its results alone, .metadata.json, is a file as well.
    expected: [expectedTree('output')],
    network: network.network,
    gpus: gpus.gpus,
    notes: [...gearNotes(gear, request), ...network.notes, ...gpus.notes],
  };
  return plannedOne(run);
}

/** A gear that asks for the network, or for a key that is of no use without, gets it. */
function networkOf({ capabilities, inputs }: Gear, request: RunRequest): PlannedNetwork {
  const why = capabilities.includes('networking')
    ? 'its manifest lists the capability "networking"'
    : inputs.some(({ base }) => base === 'api-key')
      ? 'it takes an API key'
      : null;
  if (why === null || request.network !== null) return plannedNetwork(request, 'Flywheel');
  return {
    network: 'bridge',
    notes: [`The gear can reach the network, because ${why} (--network none keeps it off).`],
  };
}

/** The same without values that nobody may see, as a command is printed and seen by everybody on the machine. */
function withoutSecrets(config: PythonDict, { inputs }: Gear, secrets: ReadonlySet<string>): PythonDict {
  const hidden = new Set([
    ...secrets,
    ...inputs.filter(({ base }) => base === 'api-key').map(({ name }) => name),
  ]);
  const shown = (part: PythonValue): PythonValue =>
    new Map([...(asDict(part) ?? [])].filter(([name]) => !hidden.has(name)));
  return new Map([...config].map(([key, part]) => [key, shown(part)]));
}

const SHOWN_SECRET: Refusal = {
  id: 'run/secret-in-command',
  message:
    'The command of the manifest would hold a key or another secret value, which everybody on the machine could read.',
  help: 'Let the program read it from /flywheel/v0/config.json instead.',
};

const UNREADABLE: Refusal = {
  id: 'run/manifest',
  message: 'This is no manifest of a gear that can be run.',
  help: 'waybill validate tells what is wrong with it.',
};

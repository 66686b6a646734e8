import { readRed } from '../../formats/red/read/read-red.ts';
import { asDict, type PythonValue } from '../../fragment/python-value.ts';
import { quote } from '../../wording/quote.ts';
import type { ContainerRun, PlannedImage } from '../container-run.ts';
import { begunRun } from '../defaults/begun-run.ts';
import { plannedGpus } from '../defaults/planned-gpus.ts';
import { NO_IMAGE, plannedImage } from '../defaults/planned-image.ts';
import { plannedNetwork } from '../defaults/planned-network.ts';
import { refused } from '../defaults/refused.ts';
import type { Planned, Refusal } from '../planned.ts';
import type { RunRequest } from '../run-request.ts';
import { bindingRefusals } from './binding-refusals.ts';
import { boundValues } from './bound-values.ts';
import { commandLine } from './command-line.ts';
import { connectorRefusals, neededVariables } from './connectors/connector-refusals.ts';
import { withConnectors } from './connectors/with-connectors.ts';
import { OUTPUTS } from './container-folders.ts';
import { type ContainerSettings, containerSettings } from './container-settings.ts';
import { expectedOutputs, RESULTS } from './expected-outputs.ts';
import { type RedBatch, type RedFile, redFile } from './red-file.ts';
import { redNotes } from './red-notes.ts';
import { redValue } from './red-value.ts';
import type { RedVariable } from './red-variable.ts';
import { streamRefusals, streamsOf } from './streams.ts';
import { variablesIn, withVariables } from './variables.ts';

/**
 * Plans the containers of a RED 9 file, one for each batch: the command that the agent of Curious Containers would build, in
 * the folders that it would find (cc-core and cc-faice 9.3.0, commit e6b4f13). Never throws.
 */
export function planRed(request: RunRequest): Planned {
  const { document } = readRed(request.text, request.fileName);
  const root = document === null ? null : redValue(document);
  const file = redFile(asDict(root ?? undefined));
  if (root === null || file === null) return refused(UNREADABLE);
  if (file.container.engine !== 'docker') return refused(wrongEngine(file.container.engine));
  const values = new Map(request.settings.map(({ key, value }) => [key, value]));
  const filled = asDict(withVariables(file.container.settings, values)) ?? file.container.settings;
  const settings = containerSettings(filled);
  const image = plannedImage(request, settings.image);
  const variables = variablesIn(root);
  const refusals = [
    ...bindingRefusals(request, file, variables),
    ...streamRefusals(streamsOf(file.cli)),
    ...(image === null ? [NO_IMAGE] : missingVariables(image, file, values)),
  ];
  if (refusals.length > 0 || image === null) return refused(...refusals);
  const planned = file.batches.map((batch, index) =>
    planBatch(batch, file.batches.length > 1 ? `batch-${index + 1}` : null, {
      file,
      request,
      settings,
      image,
      variables: values,
      known: variables,
    }),
  );
  const faults = planned.flatMap((each) => each.refusals);
  // What all batches lack is told once.
  const told = [...new Map(faults.map((fault) => [fault.message, fault])).values()];
  return told.length > 0 ? refused(...told) : { runs: planned.flatMap(({ runs }) => runs), refusals: [] };
}

interface Frame {
  readonly file: RedFile;
  readonly request: RunRequest;
  readonly settings: ContainerSettings;
  readonly image: PlannedImage;
  /** What `--set` gives to variables. */
  readonly variables: ReadonlyMap<string, string>;
  /** All variables of the file. */
  readonly known: readonly RedVariable[];
}

function planBatch(batch: RedBatch, name: string | null, frame: Frame): Planned {
  const { file, request, settings, image, variables, known } = frame;
  const { cli } = file;
  const output = name === null ? request.output : `${request.output}/${name}`;
  const { values, placed } = boundValues(cli, batch, request);
  const streams = streamsOf(cli);
  const command = commandLine(cli, values);
  const { expected, refusals } = expectedOutputs(cli, values, streams, output);
  if (refusals.length > 0) return refused(...refusals);
  if (command.length === 0) return refused(NO_COMMAND);
  const gpus = plannedGpus(request, settings.gpus);
  const network = plannedNetwork(request, 'Curious Containers');
  const begun = begunRun(request, image);
  const run: ContainerRun = {
    ...begun,
    entrypoint: [],
    command,
    workingDirectory: OUTPUTS,
    inputs: placed.flatMap(({ input, bound, target }) =>
      bound === null ? [] : [{ name: input.name, source: bound.path, target }],
    ),
    outputs: [{ name: RESULTS, source: output, target: OUTPUTS }],
    expected,
    ...streams,
    limits: { ...begun.limits, memoryBytes: settings.memoryBytes, memoryAndSwapBytes: settings.memoryBytes },
    gpus: gpus.gpus,
    network: network.network,
    notes: [...redNotes(file, request, placed, settings), ...gpus.notes],
  };
  const { outputs } = batch;
  const names = request.connectors ? neededVariables(placed, outputs) : [];
  const needed = known.filter(({ name }) => names.includes(name));
  const faults = [
    ...(request.connectors ? connectorRefusals(placed) : []),
    ...needed.filter(({ name }) => !variables.has(name)).map(unsetVariable),
  ];
  if (faults.length > 0) return refused(...faults);
  const isNetworkChosen = request.network !== null;
  const whole = request.connectors
    ? withConnectors(run, { cli, placed, outputs, variables, isNetworkChosen })
    : run;
  const networkNotes = whole.network === network.network ? network.notes : [];
  return {
    runs: [{ case: name, run: { ...whole, notes: [...whole.notes, ...networkNotes] } }],
    refusals: [],
  };
}

/** Variables that open the registry, where the image is the file's own. */
function missingVariables(
  image: PlannedImage,
  { container }: RedFile,
  values: ReadonlyMap<string, string>,
): Refusal[] {
  const auth: PythonValue = asDict(container.settings.get('image'))?.get('auth') ?? null;
  if (image.kind !== 'named' || image.auth === null) return [];
  return variablesIn(auth, true)
    .filter(({ name }) => !values.has(name))
    .map(unsetVariable);
}

/** A variable that is needed and has no value. */
function unsetVariable({ name, secret }: RedVariable): Refusal {
  return {
    id: 'run/variable-unset',
    about: name,
    secret,
    message: `The variable {{${name}}} has no value.`,
    help: `Add --set ${name}=VALUE, or run it at a terminal, where it is asked for.`,
  };
}

const UNREADABLE: Refusal = {
  id: 'run/manifest',
  message: 'This is no RED 9 file that can be run.',
  help: 'waybill validate tells what is wrong with it.',
};

const NO_COMMAND: Refusal = {
  id: 'run/no-command',
  message: 'There is nothing to run: cli names no baseCommand, and no argument has a value.',
  help: 'Add baseCommand, the program in the container.',
};

function wrongEngine(engine: string): Refusal {
  return {
    id: 'run/engine',
    message: `The container engine of the file is ${quote(engine)}; Curious Containers 9 knows only docker.`,
    help: 'Write "docker" in container/engine.',
  };
}

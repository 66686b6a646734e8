import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { FindSteps, Step } from './step.ts';

const GPUS = '/container/settings/gpus';

/** The engine nvidia-docker became part of docker, and its gpus got a vendor and devices (RED 8, cc-core bda0535). */
export const engineSteps: FindSteps = (document) => {
  const container = own(document.value, 'container');
  const settings = own(container, 'settings');
  return [
    ...(own(container, 'engine') === 'nvidia-docker'
      ? [
          {
            pointer: '/container/engine',
            says: 'The engine nvidia-docker becomes docker.',
            edits: replaceValue(document, '/container/engine', 'docker'),
          },
        ]
      : []),
    ...gpuSteps(own(settings, 'gpus'), document),
    ...outdatedSettings(document),
  ];
};

/** Of the list the form with devices, of a number the form with count; both with their vendor. */
function gpuSteps(gpus: unknown, document: Document): Step[] {
  const meant = presentGpus(gpus);
  if (meant === null) return [];
  return [
    {
      pointer: GPUS,
      says: 'gpus gets a vendor, and minVram becomes vramMin.',
      edits: replaceValue(document, GPUS, meant),
    },
  ];
}

function presentGpus(gpus: unknown): unknown {
  if (Array.isArray(gpus)) return { vendor: 'nvidia', devices: gpus.map(presentDevice) };
  const object = asObject(gpus);
  return object === null || own(object, 'vendor') !== undefined || own(object, 'count') === undefined
    ? null
    : { vendor: 'nvidia', ...object };
}

function presentDevice(device: unknown): unknown {
  const vram = own(device, 'minVram') ?? own(device, 'min_vram') ?? own(device, 'vramMin');
  return vram === undefined ? device : { vramMin: vram };
}

/** Settings of execution engines that are gone, with what took their place (cc-core 2.0.2 to 8.1.0, schemas/engines). */
const OUTDATED: Readonly<Record<string, string>> = {
  retryIfFailed: 'faice exec has --disable-retry',
  disablePull: 'faice exec has --disable-pull',
  disableImagePull: 'faice exec has --disable-pull',
  insecure: 'faice exec has --insecure',
  enableInputCache: 'nothing took its place',
  outdir: 'nothing took its place',
  version: 'nothing took its place',
};

function outdatedSettings(document: Document): Step[] {
  const parent = '/execution/settings';
  return Object.keys(asObject(own(own(document.value, 'execution'), 'settings')) ?? {})
    .filter((key) => Object.hasOwn(OUTDATED, key))
    .map((key) => {
      const pointer = childPointer(parent, key);
      return { pointer, says: `${key} goes; ${OUTDATED[key]}.`, edits: removeEntry(document, pointer) };
    });
}

import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { warning } from './warning.ts';

const GPUS = '/container/settings/gpus';

/** Settings of GPUs that every schema takes and that give none (cc-core 9.3.0, gpu_info.py, get_gpu_requirements). */
export const gpus: Rule = ({ document }) => {
  const container = own(document.value, 'container');
  const wanted = asObject(own(own(container, 'settings'), 'gpus'));
  if (own(container, 'engine') !== 'docker' || wanted === null || own(wanted, 'vendor') === undefined)
    return [];
  const devices = own(wanted, 'devices');
  return [
    ...counted(own(wanted, 'count'), document),
    ...(Array.isArray(devices) ? listed(devices, document) : []),
  ];
};

function counted(count: unknown, document: Document): Finding[] {
  if (typeof count !== 'number' || count >= 1) return [];
  const pointer = `${GPUS}/count`;
  return [
    warning(document, {
      id: 'gpu-count',
      pointer,
      message: `A count of ${count} gives the container no GPU at all.`,
      help: 'Write 1 or more, or leave gpus out.',
      fixes: [{ title: 'Write 1', edits: replaceValue(document, pointer, 1), preferred: false }],
    }),
  ];
}

function listed(devices: readonly unknown[], document: Document): Finding[] {
  const pointer = `${GPUS}/devices`;
  if (devices.length === 0)
    return [
      warning(document, {
        id: 'gpu-count',
        pointer,
        message: 'An empty list of devices gives the container no GPU at all.',
        help: 'Add a device with vramMin, or leave gpus out.',
      }),
    ];
  return devices.flatMap((device, index) => {
    if (asObject(device) === null || own(device, 'vramMin') !== undefined) return [];
    const place = childPointer(pointer, index);
    return [
      warning(document, {
        id: 'vram-missing',
        pointer: place,
        message: 'This GPU has no vramMin, and the run stops with KeyError: vramMin.',
        help: 'Add vramMin, the memory in MB that the GPU must have, or ask for GPUs by count.',
        fixes: [
          {
            title: 'Add vramMin with 256, the smallest value',
            edits: insertEntry(document, place, 'vramMin', 256),
            placeholder: true,
          },
        ],
      }),
    ];
  });
}

import { listInWords } from '../../wording/quote.ts';
import { fileNameOf } from '../bindings/file-name-of.ts';
import type { RunRequest } from '../run-request.ts';
import type { ContainerSettings } from './container-settings.ts';
import type { PlacedInput } from './placed-input.ts';
import type { RedFile } from './red-file.ts';

/** What Curious Containers does otherwise, or is not done here, one sentence each. */
export function redNotes(
  file: RedFile,
  request: RunRequest,
  placed: readonly PlacedInput[],
  settings: ContainerSettings,
): string[] {
  return [
    'Curious Containers starts a program of its own in the container, which needs python3 in the image; here the command is started directly.',
    ...renamed(placed),
    ...(placed.some(({ bound }) => bound !== null)
      ? [
          'Curious Containers copies inputs into the container, where the command may change them; here they are read-only.',
        ]
      : []),
    ...sending(file, request),
    ...ignoredExecution(file),
    ...(file.cloud ? ['The section cloud is not used: it needs a CC-Agency with CC-Cloud.'] : []),
    ...(settings.lacksVram
      ? ['A GPU of the file has no vramMin, at which Curious Containers stops; here any GPU will do for it.']
      : []),
  ];
}

/** The name of a bound file is lost, unless the RED file gives one: that surprises programs that look at endings. */
function renamed(placed: readonly PlacedInput[]): string[] {
  const others = placed.filter(
    ({ bound, target }) => bound !== null && fileNameOf(bound.path) !== fileNameOf(target),
  );
  if (others.length === 0) return [];
  const shown = others
    .slice(0, 3)
    .map(({ bound, target }) => `${fileNameOf(bound?.path ?? '')} is ${target}`);
  const more = others.length > 3 ? `, and ${others.length - 3} more alike` : '';
  return [
    `As in Curious Containers, inputs lie under the name that the RED file gives them, else under the input's own: ${shown.join(', ')}${more}. The key basename changes that.`,
  ];
}

function sending({ batches }: RedFile, { connectors }: RunRequest): string[] {
  const sends = batches.some(({ outputs }) => outputs.size > 0);
  return sends && !connectors
    ? [
        'The section outputs is not used: results are kept in the output folder. With --connectors they are sent as well.',
      ]
    : [];
}

function ignoredExecution({ execution }: RedFile): string[] {
  if (execution === null || execution.engine === 'ccfaice') return [];
  const keys = [...execution.settings.keys()];
  const settings = keys.length === 0 ? '' : `, and its settings ${listInWords(keys, 'and')} are not used`;
  return [`The file is meant for ${execution.engine}; it runs on this machine${settings}.`];
}

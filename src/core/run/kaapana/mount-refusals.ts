import { quote } from '../../wording/quote.ts';
import { isFolderName } from '../defaults/is-folder-name.ts';
import type { Refusal } from '../planned.ts';
import type { Channel } from './task-model.ts';

/** Mounts that the engine refuses, and names of outputs that can be no folder. */
export function mountRefusals(inputs: readonly Channel[], outputs: readonly Channel[]): Refusal[] {
  const first = new Map<string, string>();
  const places = [...inputs, ...outputs].flatMap(({ name, mountedPath }) => {
    const complaint = complaintOf(mountedPath);
    if (complaint !== null) return [badPath(name, mountedPath, complaint)];
    const folder = mountedPath.replace(/\/+$/, '');
    const other = first.get(folder);
    first.set(folder, other ?? name);
    return other === undefined ? [] : [samePath(name, other, folder)];
  });
  return [...places, ...outputs.flatMap(badName), ...sameNames(outputs)];
}

function complaintOf(path: string): string | null {
  if (!path.startsWith('/')) return 'is not absolute';
  if (/^\/+$/.test(path)) return 'is the root of the container';
  return path.includes(':') ? 'has a colon in it' : null;
}

function badPath(name: string, path: string, complaint: string): Refusal {
  return {
    id: 'run/mounted-path',
    message: `The mounted_path ${quote(path)} of ${quote(name)} ${complaint}, so the container does not start.`,
    help: 'Write an absolute path of a folder in the container, such as "/home/kaapana/series".',
  };
}

function samePath(name: string, other: string, folder: string): Refusal {
  return {
    id: 'run/same-mounted-path',
    message: `${quote(other)} and ${quote(name)} are both mounted at ${folder}: Docker refuses to start the container, and on Kubernetes ${quote(name)} is left out.`,
    help: 'Give each channel a folder of its own.',
  };
}

/** The outputs lie in folders that bear the names of their channels. */
function badName({ name }: Channel): Refusal[] {
  if (isFolderName(name)) return [];
  return [
    {
      id: 'run/channel-name',
      message: `The output channel ${quote(name)} can have no folder of its name.`,
      help: 'Call it by a word without slashes.',
    },
  ];
}

function sameNames(outputs: readonly Channel[]): Refusal[] {
  const names = outputs.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => ({
    id: 'run/channel-name',
    message: `Two output channels are called ${quote(name)}.`,
    help: 'Give each channel a name of its own.',
  }));
}

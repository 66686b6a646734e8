import type { FormatId } from '../../format.ts';
import type { AssistOptions } from '../assist-options.ts';
import { knownFormat } from '../known-format.ts';
import { readForNeighbour } from '../reading.ts';
import type { Spot } from '../spot/spot.ts';
import type { Tree } from '../tree/tree.ts';
import { type Step, scalarAt, treeAt } from '../tree/tree-value.ts';

/** A name that must be used here as it is used elsewhere, and where that is, in words. */
export interface NameElsewhere {
  readonly name: string;
  readonly where: string;
}

/** The names that another part of the text, or a file beside it, gives to what is written here. */
export function namedElsewhere(
  format: FormatId,
  tree: Tree | null,
  { role, steps }: Pick<Spot, 'role' | 'steps'>,
  options: AssistOptions,
): NameElsewhere[] {
  const path = steps.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  if (format === 'red' && role === 'key') return redNames(tree, path);
  if (format === 'flywheel-config' && role === 'key' && (path === 'config' || path === 'inputs'))
    return keysAt(besides('flywheel-gear', options), [path], 'the manifest of the gear');
  return format === 'kaapana-task' && role === 'value' ? taskNames(tree, path, options) : [];
}

/** RED names each argument and each result twice. */
function redNames(tree: Tree | null, path: string): NameElsewhere[] {
  const part = /^(?:batches\/\*\/)?(inputs|outputs)$/.exec(path)?.[1];
  return part === undefined ? [] : keysAt(tree, ['cli', part], `cli.${part}`);
}

/** A task names a template of its processing container, and the channels and variables of that template. */
function taskNames(tree: Tree | null, path: string, options: AssistOptions): NameElsewhere[] {
  const container = besides('kaapana-processing-container', options);
  const templates = treeAt(container, ['templates']);
  if (path === 'taskTemplate') return namesOf(templates, 'identifier', 'the processing container');
  const part = /^(inputs|outputs|env)\/\*\/name$/.exec(path)?.[1];
  if (part === undefined || templates === null || templates.kind === 'scalar') return [];
  const chosen = scalarAt(tree, ['taskTemplate']);
  const template = templates.members.find(({ value }) => scalarAt(value, ['identifier']) === chosen)?.value;
  const own = treeAt(tree, ['taskTemplate', part]);
  return namesOf(own ?? treeAt(template ?? null, [part]), 'name', 'the template');
}

function besides(format: FormatId, { neighbours }: AssistOptions): Tree | null {
  for (const { path, text } of neighbours) {
    const reading = readForNeighbour(path, text);
    if (knownFormat(reading, { fileName: path, format: null, neighbours: [] }) === format)
      return reading.tree;
  }
  return null;
}

function keysAt(tree: Tree | null, steps: readonly Step[], where: string): NameElsewhere[] {
  const found = treeAt(tree, steps);
  return found?.kind === 'object' ? found.members.map(({ step }) => ({ name: String(step), where })) : [];
}

function namesOf(list: Tree | null, key: string, where: string): NameElsewhere[] {
  if (list?.kind !== 'list') return [];
  return list.members.flatMap(({ value }) => {
    const name = scalarAt(value, [key]);
    return typeof name === 'string' ? [{ name, where }] : [];
  });
}

import { DEFAULT_OUTPUT } from '../default-output.ts';
import type { FormatId } from '../format.ts';
import { gearBeside } from '../formats/flywheel-config/gear-beside.ts';
import { knownNeighbours } from '../formats/known-neighbours.ts';
import { judge } from '../judge.ts';
import { rootDockerfileOf } from '../judge-folder.ts';
import { ALL_PARTS } from '../parts/all-parts.ts';
import { HERE } from '../run/line/place-marks.ts';
import { NOTHING_ASKED } from '../run/nothing-asked.ts';
import type { RunRequest } from '../run/run-request.ts';
import { usualName } from '../usual-name.ts';
import type { MeaningOptions } from './meaning-options.ts';

/** What a text stands for, and what is run for it. */
export interface Subject {
  readonly text: string;
  /** Of the text itself. */
  readonly format: FormatId;
  readonly accepted: boolean;
  /** What is run, nothing bound yet. Of a config.json this is the gear beside it. */
  readonly request: RunRequest;
  /** The file that `waybill run` is given, from the current folder; null where no file of these is run. */
  readonly path: string | null;
  /** What `--as` says; null where content and name say so too. */
  readonly as: FormatId | null;
  /** Where the Dockerfile would lie that nobody has shown. */
  readonly packageFolder: string;
}

/** Null for a text of no format. */
export function subjectOf(text: string, options: MeaningOptions): Subject | null {
  const { fileName, neighbours } = options;
  const pinned = options.format === null ? {} : { format: options.format };
  const known = options.format !== null && options.accepted !== undefined;
  const { format, accepted } = known
    ? { format: options.format, accepted: options.accepted === true }
    : judge(text, { fileName, neighbours, ...pinned });
  if (format === null) return null;
  const path = fileName ?? usualName(format, text);
  const own = { text, format, accepted };
  if (format === 'flywheel-config') return ofConfig(text, path, accepted, options);
  const build = buildOf(format, path, options);
  return {
    ...own,
    request: { ...requestFor(format, text, path, options), build },
    path: format === 'dockerfile' ? null : path,
    as: format === 'raiven' && judge(text, { fileName: path, neighbours }).format !== format ? format : null,
    packageFolder: placeOf(packageFolder(path)),
  };
}

/** What runs is the gear, with what the config.json says. */
function ofConfig(text: string, path: string, accepted: boolean, options: MeaningOptions): Subject {
  const format = 'flywheel-config';
  const gear = gearBeside({ neighbours: knownNeighbours(options.neighbours, ALL_PARTS) });
  if (gear === null) {
    const request = requestFor(format, text, path, options);
    return {
      text,
      format,
      accepted,
      as: null,
      request,
      path: null,
      packageFolder: placeOf(packageFolder(path)),
    };
  }
  const manifest = joined(folderOf(path), gear.path);
  const request = requestFor('flywheel-gear', gear.text, manifest, options);
  return {
    text,
    format,
    accepted: accepted && judge(gear.text, { fileName: manifest, format: 'flywheel-gear' }).accepted,
    as: null,
    request: { ...request, build: buildOf('flywheel-gear', path, options) },
    path: manifest,
    packageFolder: placeOf(packageFolder(manifest)),
  };
}

function requestFor(format: FormatId, text: string, path: string, options: MeaningOptions): RunRequest {
  return {
    ...NOTHING_ASKED,
    format,
    text,
    fileName: path,
    neighbours: options.neighbours,
    name: 'package',
    build: null,
    output: placeOf(DEFAULT_OUTPUT),
    template: options.template ?? null,
  };
}

/** As `waybill run` looks for it: in the folder of the file; Kaapana keeps its manifest one folder below the Dockerfile. */
function buildOf(
  format: FormatId,
  path: string,
  { neighbours, fileName }: MeaningOptions,
): RunRequest['build'] {
  const folder = folderOf(path);
  if (format === 'raiven')
    return { context: placeOf(folder), dockerfile: path.slice(folder.length).replace(/^\//, '') };
  const beside = rootDockerfileOf(neighbours);
  if (beside !== undefined) return { context: placeOf(folder), dockerfile: beside.path };
  const isBelow = fileName === null || !fileName.includes('/') || lastOf(folder) === 'files';
  const above = isBelow
    ? rootDockerfileOf(
        neighbours.flatMap(({ path: other }) => (other.startsWith('../') ? [{ path: other.slice(3) }] : [])),
      )
    : undefined;
  return above === undefined ? null : { context: placeOf(joined(folder, '..')), dockerfile: above.path };
}

/** Where a Dockerfile would lie that nobody has shown. */
function packageFolder(path: string): string {
  const folder = folderOf(path);
  return lastOf(folder) === 'files' ? joined(folder, '..') : folder;
}

/** A path from the current folder as the shell finds it; an absolute one as it is. */
function placeOf(path: string): string {
  if (path.startsWith('/')) return path;
  return path === '' ? HERE : `${HERE}/${path}`;
}

/** Empty for the current folder. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function lastOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** A path from a folder, with `..` followed as far as that can be told. */
function joined(folder: string, path: string): string {
  const kept = folder.split('/').filter((step) => step !== '' && step !== '.');
  for (const step of path.split('/')) {
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return `${folder.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}

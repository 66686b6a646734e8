import { FORMATS, type FormatId, printable } from '../../../core/index.ts';
import { UsageError } from '../../usage-error.ts';
import { dockerfileIn, manifestsIn, type Runnable } from './manifests-in.ts';

/** What of a folder runs, and what has to be said about that. */
export interface ChosenRunnable {
  readonly runnable: Runnable;
  readonly notes: readonly string[];
}

/**
 * The one thing in a folder that runs: what the caller pinned, else the only one that is there. A Dockerfile alone is a
 * container for RAIVEN, the one platform without a manifest.
 * @throws UsageError for none or several
 */
export function chooseRunnable(folder: string, as: FormatId | undefined): ChosenRunnable {
  const all = manifestsIn(folder);
  const dockerfile = dockerfileIn(folder);
  if (as === 'raiven') return { runnable: { format: as, path: dockerfile ?? 'Dockerfile' }, notes: [] };
  const found = as === undefined ? all : all.filter(({ format }) => format === as);
  if (found.length > 1) throw several(folder, found, as);
  const [only] = found;
  if (only !== undefined) return { runnable: only, notes: [] };
  if (dockerfile === null || as !== undefined) throw none(folder, as);
  return {
    runnable: { format: 'raiven', path: dockerfile },
    notes: [`No manifest lies beside the ${dockerfile}, so it is taken for a container of RAIVEN.`],
  };
}

function several(folder: string, found: readonly Runnable[], as: FormatId | undefined): UsageError {
  const names = found.map(({ format, path }) => `${path} (${titleOf(format)})`).join(', ');
  const formats = [...new Set(found.map(({ format }) => format))];
  const help =
    as === undefined && formats.length === found.length
      ? `choose with --as ${formats.join(' or --as ')}`
      : `name the file itself: waybill run ${printable(`${folder.replace(/\/+$/, '')}/${found[0]?.path}`)}`;
  return new UsageError(`${folder} holds several things that can be run: ${names}`, help);
}

function none(folder: string, as: FormatId | undefined): UsageError {
  if (as === undefined) {
    return new UsageError(
      `${folder} holds neither a manifest nor a Dockerfile`,
      'a manifest is named manifest.json, processing-container.json, task.json or ….red.yml; name a file of another name itself',
    );
  }
  const { title, fileNames } = FORMATS.find(({ id }) => id === as) ?? { title: as, fileNames: [] };
  return new UsageError(
    `${folder} holds no ${title}`,
    fileNames.length === 0
      ? 'name the file itself'
      : `it would be named ${fileNames.join(' or ')}; name a file of another name itself`,
  );
}

function titleOf(id: FormatId): string {
  return FORMATS.find((format) => format.id === id)?.title ?? id;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_IDS } from '../../core/index.ts';
import type { Example, KeyFile, Step } from '../../docs/index.ts';

/**
 * The files beside a page that an example reads, hashed: its `files=`, folders in full, its `verify=` scripts, and the
 * schemas of its outputs.
 * A file of a folder is named by the path on the page and its way down, with `/`; one that is missing is left out.
 * @param folder the page's folder
 */
export function readKeyFiles(folder: string, example: Example): KeyFile[] {
  const named = [...example.files, ...example.steps.flatMap(namedBy)];
  return named.flatMap((path) => filesUnder(folder, path.replace(/\/$/, '')));
}

function namedBy(step: Step): readonly string[] {
  if (step.kind === 'verify') return [step.file];
  if (step.kind !== 'compare' || step.expectation.kind !== 'schema') return [];
  const { schema } = step.expectation;
  return FORMAT_IDS.some((id) => id === schema) ? [] : [schema];
}

function filesUnder(folder: string, path: string): KeyFile[] {
  const place = join(folder, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isDirectory()) return readdirSync(place).flatMap((name) => filesUnder(folder, `${path}/${name}`));
  if (!found.isFile()) return [];
  return [{ path, sha256: createHash('sha256').update(readFileSync(place)).digest('hex') }];
}

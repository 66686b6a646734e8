import { basename, resolve } from 'node:path';
import type { InitOptions } from '../options/init-options.ts';
import { UsageError } from '../usage-error.ts';
import { isPackageName, suggestName, titleOf } from './package-name.ts';
import type { PackageSpec } from './package-spec.ts';
import type { Starter } from './starter.ts';
import { textFault } from './text-fault.ts';

/** What the caller said of the new package; null where it said nothing. */
export interface Said {
  readonly starter: Starter;
  readonly folder: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * What the flags say.
 * @throws UsageError for what cannot be a name, title or author
 */
export function saidByFlags(starter: Starter, folder: string | null, options: InitOptions): Said {
  const { name = null, title = null, author = null } = options;
  if (name !== null && !isPackageName(name)) {
    throw new UsageError(
      `--name ${JSON.stringify(name)} is more than lower-case letters, digits and single hyphens, or too long`,
      `--name ${suggestName(name)}`,
    );
  }
  for (const [flag, text] of Object.entries({ title, author })) {
    const fault = text === null ? null : textFault(text);
    if (fault !== null) throw new UsageError(`--${flag} ${fault}`, 'write one line of up to 100 characters');
  }
  if (folder === '') throw new UsageError('the name of the folder is empty', 'name one, or leave it out');
  return { starter, folder, name, title, author };
}

/** The name that fits to what was said: that of the folder, else that of the title. */
export function fittingName({ folder, title }: Pick<Said, 'folder' | 'title'>): string {
  return suggestName(folder === null ? (title ?? '') : basename(resolve(folder)));
}

/** Fills in what nobody said. */
export function completeSpec(said: Said): PackageSpec {
  const name = said.name ?? fittingName(said);
  return {
    starter: said.starter,
    folder: said.folder ?? name,
    name,
    title: said.title ?? titleOf(name),
    author: said.author,
  };
}

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of folders of this checkout in which pages may be broken; programs beside pages find the project's modules. */
export interface GuidesCopy extends Disposable {
  readonly folder: string;
}

/** @param folders from the checkout's root */
export function copyGuides(folders: readonly string[]): GuidesCopy {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'guides-copy-'));
  // What makes it a repository to Waybill, so that files beside pages are inside it.
  mkdirSync(join(folder, '.git'));
  for (const path of folders) cpSync(path, join(folder, path), { recursive: true });
  for (const name of ['node_modules', 'src', 'package.json']) symlinkSync(resolve(name), join(folder, name));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

import { HERE, HOME } from '../../run/line/place-marks.ts';

/** A path as somebody types it, as far as it can be known without the machine that it is on. */
export interface TypedPath {
  /** As `waybill run` is to get it; a mark where the shell knows more. */
  readonly word: string;
  /** Absolute, or below a mark. */
  readonly place: string;
}

/** `scans/`, `./scans`, `~/scans`, `$HOME/scans`, `/data/scans` and `C:\scans`. */
export function typedPath(typed: string): TypedPath {
  const path = typed.trim();
  const [, home] = /^(?:~|\$HOME|\$\{HOME\})(\/.*)?$/s.exec(path) ?? [null, null];
  if (home !== null) return { word: `${HOME}${home ?? ''}`, place: withoutEnd(`${HOME}${home ?? ''}`) };
  const [, here] = /^(?:\$PWD|\$\{PWD\})(\/.*)?$/s.exec(path) ?? [null, null];
  if (here !== null) return { word: `${HERE}${here ?? ''}`, place: withoutEnd(`${HERE}${here ?? ''}`) };
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return { word: path, place: withoutEnd(path) };
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return { word: path, place: [HERE, ...steps].join('/') };
}

/** True for what is likelier a file: it has an ending, and none of a folder. */
export function looksLikeFile(typed: string): boolean {
  return /[^/\\.][^/\\]*\.[A-Za-z][A-Za-z0-9]{0,9}$/.test(typed.trim());
}

function withoutEnd(path: string): string {
  return path.replace(/(?<=[^/])\/+$/, '');
}

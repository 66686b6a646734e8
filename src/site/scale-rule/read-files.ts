import type { MeasuredFile } from '../../core/run/kaapana/memory/index.ts';

/** Files, or the sentence that says which line cannot be read. */
export type ReadFiles =
  | { readonly kind: 'files'; readonly files: readonly MeasuredFile[] }
  | { readonly kind: 'refused'; readonly reason: string };

const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KI: 1024,
  MI: 1024 ** 2,
  GI: 1024 ** 3,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
};

/** Lines such as `monday/0001.dcm 12MiB`; a size without a unit is in bytes. */
export function readFiles(text: string): ReadFiles {
  const files: MeasuredFile[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parts = /^\s*(\S.*?)\s+(\d+(?:\.\d+)?) ?([A-Za-z]*)\s*$/.exec(line);
    const factor = FACTORS[(parts?.[3] ?? '').toUpperCase()];
    if (parts?.[1] === undefined || factor === undefined)
      return {
        kind: 'refused',
        reason: `Line ${index + 1} has no size at its end: write “scan/0001.dcm 12MiB”.`,
      };
    files.push({ path: parts[1].replace(/^(\.?\/)+/, ''), bytes: Math.round(Number(parts[2]) * factor) });
  }
  return { kind: 'files', files };
}

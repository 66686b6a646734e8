/** What the first bytes of a program tell of how it is started. */
export type ProgramStart =
  /** `#!`, with the absolute path behind it. */
  | { readonly kind: 'script'; readonly interpreter: string; readonly isWindows: boolean }
  /** A text without `#!`. */
  | { readonly kind: 'text'; readonly isWindows: boolean }
  /** Compiled, with the processor as platforms call it; null where that is a rare one. */
  | { readonly kind: 'compiled'; readonly processor: string | null }
  | { readonly kind: 'other' };

/** Processors by the number at 18 of an ELF header (`e_machine`). */
const PROCESSORS: Readonly<Record<number, string>> = {
  3: '386',
  21: 'ppc64le',
  22: 's390x',
  40: 'arm',
  62: 'amd64',
  183: 'arm64',
  243: 'riscv64',
};
const ELF = '\u007fELF';

/** Tells a script, a compiled program and anything else apart. @param bytes the first kilobyte of it is enough */
export function programStart(bytes: Uint8Array): ProgramStart {
  const text = String.fromCharCode(...bytes.subarray(0, 1024));
  if (text.startsWith(ELF)) {
    // At 5 stands 2 where the higher byte of a number comes first.
    const [low = 0, high = 0] = bytes[5] === 2 ? [bytes[19], bytes[18]] : [bytes[18], bytes[19]];
    return { kind: 'compiled', processor: PROCESSORS[low + high * 256] ?? null };
  }
  if (text === '' || text.includes('\0')) return { kind: 'other' };
  const line = text.split('\n', 1)[0] ?? '';
  const isWindows = line.endsWith('\r');
  const [, interpreter] = /^#![ \t]*([^ \t\r]+)/.exec(line) ?? [];
  return interpreter === undefined ? { kind: 'text', isWindows } : { kind: 'script', interpreter, isWindows };
}

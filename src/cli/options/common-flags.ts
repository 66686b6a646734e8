import type { Flag } from './flag.ts';

/** Options that every command has, beside `--format`. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'quiet', help: 'verdicts and errors only' },
  { name: 'verbose', help: 'say more: reasons, all fixes, other forms of a value' },
  { name: 'color', help: 'colours even in a pipe' },
  { name: 'no-color', help: 'no colours' },
];

import { printable } from '../../core/index.ts';
import type { GuidesEvent } from '../../runner/index.ts';
import type { Console } from '../console.ts';

/** Progress on stderr: a line for each example and notice, nothing with `--quiet`. */
export function guidesProgress(console: Console, quiet: boolean): (event: GuidesEvent) => void {
  return (event) => {
    if (quiet) return;
    if (event.kind === 'notice') console.err(`${printable(event.text)}\n`);
    if (event.kind === 'example-start')
      console.err(`▸ ${printable(event.page)}#${printable(event.example)} …\n`);
  };
}

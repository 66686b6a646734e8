import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Algorithm, System } from './algorithm.ts';

/** Makes the package of an algorithm for a system in a folder: what is kept for the system, and the program of the guide. */
export function assemblePackage(algorithm: Algorithm, system: System, folder: string): void {
  cpSync(join('test/equivalence', algorithm.name, system), folder, { recursive: true });
  writeFileSync(join(folder, algorithm.program), programOf(algorithm));
}

/** The program as its guide shows it, so that what is compared is what readers get. */
function programOf({ page, program }: Algorithm): string {
  const start = `\n\`\`\`python title="${program}"\n`;
  const [, text] = readFileSync(page, 'utf8').split(start);
  if (text === undefined) throw new Error(`${page} shows no ${program}`);
  return `${text.slice(0, text.indexOf('\n```\n'))}\n`;
}

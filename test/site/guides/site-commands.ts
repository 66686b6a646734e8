import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A command that a page has its reader type at a prompt. */
export interface SiteCommand {
  /** Page and line. */
  readonly place: string;
  readonly text: string;
  /** The lines that the page shows below it; null where it shows none and says nothing of them. */
  readonly shown: readonly string[] | null;
}

/** All commands of the site, by page. */
export function siteCommands(): readonly SiteCommand[] {
  return globSync('content/docs/**/*.{md,mdx}', { cwd: ROOT })
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return planGuide(text, path, { judge, pathInRepository: path })
        .examples.flatMap(({ steps }) => steps)
        .flatMap((step) =>
          step.kind === 'run' && step.how === 'console'
            ? [
                {
                  place: `${path}:${step.line}`,
                  text: step.command.text,
                  shown: step.command.expected?.map((line) => line.text) ?? null,
                },
              ]
            : [],
        );
    });
}

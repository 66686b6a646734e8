import type { AssistOptions, Completion } from '../../../src/core/assist/index.ts';
import { applyEdits } from '../../../src/core/document/mend/apply-edits.ts';
import type { FormatId } from '../../../src/core/index.ts';

/** A text with `¦` where the cursor stands. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

export function marked(source: string): Marked {
  const offset = source.indexOf('¦');
  if (offset < 0) throw new Error(`no ¦ in ${JSON.stringify(source)}`);
  return { text: source.replace('¦', ''), offset };
}

/** Options of a text alone. */
export function options(format: FormatId | null, fileName: string | null = null): AssistOptions {
  return { format, fileName, neighbours: [] };
}

/** The text after a completion was taken and nothing was filled in: hints stand as they are, of choices the first. */
export function applied(text: string, { start, end, insert, also }: Completion): string {
  return applyEdits(
    text,
    [...also, { start, end, text: expanded(insert) }].toSorted((a, b) => a.start - b.start),
  );
}

/** An LSP snippet as the text that it puts in. */
export function expanded(snippet: string): string {
  return snippet
    .replaceAll(
      /(?<!\\)\$\{\d+\|((?:\\.|[^|])*)\|\}/g,
      (_, choices: string) => /^(?:\\.|[^,\\])*/.exec(choices)?.[0] ?? '',
    )
    .replaceAll(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$\d+/g, '')
    .replaceAll(/\\([\\$},|])/g, '$1');
}

import process from 'node:process';
import { explainOutput, type Loudness, printedOfResult } from '../../core/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readText } from '../input/read-text.ts';
import { explainHuman } from '../report/explain-human.ts';
import { siteAddress } from '../site-address.ts';

/** The longest output that is looked through, in UTF-16 units; of what is longer the beginning. */
const MAX_OUTPUT_LENGTH = 20_000_000;

/** The flags of `waybill explain`. */
export interface ExplainOptions extends Loudness {
  readonly format: 'human' | 'json';
}

/**
 * `waybill explain`: the known failures that an output shows, with cause and remedy. That there is none is an answer too,
 * so it ends with 0. Of the JSON of `waybill run` its problems and its log are looked through.
 */
export async function explain(path: string, options: ExplainOptions, console: Console): Promise<ExitCode> {
  if (path === '-' && process.stdin.isTTY) console.err('Paste the output here, then press Ctrl-D.\n');
  const { text } = await readText(path, MAX_OUTPUT_LENGTH);
  const result = printedOfResult(text);
  const explanations = result === null ? explainOutput(text) : explainOutput(result.text, result);
  console.out(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, explanations }, null, 2)}\n`
      : explainHuman(explanations, console.colors, siteAddress()),
  );
  return EXIT.fine;
}

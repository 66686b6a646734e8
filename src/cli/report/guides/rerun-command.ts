import { quotedWord } from '../quoted-word.ts';

/** The command line that runs one example alone. */
export function rerunCommand(page: string, example: string): string {
  return `waybill guides test ${quotedWord(page)} --example ${example}`;
}

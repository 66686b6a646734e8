import { judge } from '../../src/core/index.ts';
import type { Case } from './compare.ts';
import type { Verdict } from './upstream-judge.ts';

/** Differences from red-val that are meant; each is an entry of schemas/red/source.json. */
export function explainedRed({ text, fileName }: Case, { accepted }: Verdict): string | null {
  const [first] = judge(text, { fileName, format: 'red' }).problems.filter(({ severity }) => severity === 'error');
  if (accepted && first?.id === 'yaml/syntax' && first.message.includes('closing quote'))
    return 'a text in quotes goes on in a line that is not indented, which YAML forbids and ruamel.yaml reads';
  return null;
}

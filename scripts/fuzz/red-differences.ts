import { parseAllDocuments } from 'yaml';
import type { Case } from './compare.ts';
import type { Verdict } from './upstream-judge.ts';

/** Differences from red-val that are meant; each is an entry of schemas/red/source.json. */
export function explainedRed({ text }: Case, { accepted }: Verdict): string | null {
  if (accepted && isNoYaml(text)) return 'YAML 1.2 forbids the text, and ruamel.yaml reads it';
  if (text.includes('%YAML')) return 'a directive %YAML changes how ruamel.yaml reads scalars';
  return null;
}

function isNoYaml(text: string): boolean {
  const documents = parseAllDocuments(text, { uniqueKeys: false });
  return [...documents].some(({ errors }) => errors.length > 0);
}

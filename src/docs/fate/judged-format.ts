import { FORMAT_IDS, type FormatId } from '../../core/index.ts';
import type { Judge } from '../judge.ts';
import type { LexedFence } from '../lex/lexed-page.ts';

/** Languages of manifests, and the name that says no more than how to parse such a text. */
const FILE_NAMES: Readonly<Record<string, string>> = {
  json: 'fence.json',
  jsonc: 'fence.json',
  yaml: 'fence.yaml',
  yml: 'fence.yml',
  dockerfile: 'Dockerfile',
  docker: 'Dockerfile',
};

const MANIFEST_NAME = /(?:\.(?:json|ya?ml|red)|(?:^|\/)[^/]*Dockerfile)$/i;

/** The format by which a fence is judged: the one of `check=`, else what the judge makes of its content and its title. */
export function judgedFormat(fence: LexedFence, title: string | null, check: string | null, judge: Judge) {
  if (check !== null) return knownFormat(check);
  const mayBe = neutralName(fence) !== null || (title !== null && MANIFEST_NAME.test(title));
  return mayBe ? judge(fence.text, { fileName: judgedName(fence, title) }).format : null;
}

/** The name under which a fence is judged: its title, else one that says no more than its language. */
export function judgedName(fence: LexedFence, title: string | null): string {
  return title ?? neutralName(fence) ?? 'fence';
}

function neutralName({ language }: LexedFence): string | null {
  const key = language.toLowerCase();
  return Object.hasOwn(FILE_NAMES, key) ? (FILE_NAMES[key] ?? null) : null;
}

/** The format with that id, null where there is none. */
export function knownFormat(id: string): FormatId | null {
  return FORMAT_IDS.find((format) => format === id) ?? null;
}

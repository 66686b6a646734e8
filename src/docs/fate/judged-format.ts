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
  const language = fence.language.toLowerCase();
  const byLanguage = Object.hasOwn(FILE_NAMES, language) ? (FILE_NAMES[language] ?? null) : null;
  const byTitle = title !== null && MANIFEST_NAME.test(title) ? title : null;
  const fileName = byLanguage === null ? byTitle : (title ?? byLanguage);
  return fileName === null ? null : judge(fence.text, { fileName }).format;
}

/** The format with that id, null where there is none. */
export function knownFormat(id: string): FormatId | null {
  return FORMAT_IDS.find((format) => format === id) ?? null;
}

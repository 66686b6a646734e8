import type { Language } from '../document/document.ts';
import { parseJson } from '../document/json/parse-json.ts';
import type { ReadText } from '../document/within-bounds.ts';

/** How the reader of each language is loaded; that of JSON, which most manifests are written in, is always there. */
export const LOAD_READERS: Readonly<Record<Language, () => Promise<ReadText>>> = {
  json: async () => parseJson,
  dockerfile: async () => (await import('../document/dockerfile/parse-dockerfile.ts')).parseDockerfile,
  yaml: async () => (await import('../document/yaml/parse-yaml.ts')).parseYaml,
};

import { MAX_TEXT_LENGTH, MAX_YAML_LENGTH, tooLong } from './bounds.ts';
import { parseDockerfile } from './dockerfile/parse-dockerfile.ts';
import { parseJson } from './json/parse-json.ts';
import { languageOf } from './language-of.ts';
import { type Parsed, unreadable } from './parsed.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/**
 * Reads a text as JSON, YAML or a Dockerfile. Never throws; beyond the bounds of length and depth it says so at once.
 *
 * @param fileName decides the language where its ending is known; null where there is none
 */
export function parse(text: string, fileName: string | null): Parsed {
  if (text.length > MAX_TEXT_LENGTH) return unreadable(tooLong(MAX_TEXT_LENGTH));
  const language = languageOf(text, fileName);
  if (language === 'json') return parseJson(text);
  if (language === 'dockerfile') return parseDockerfile(text);
  return text.length > MAX_YAML_LENGTH ? unreadable(tooLong(MAX_YAML_LENGTH)) : parseYaml(text);
}

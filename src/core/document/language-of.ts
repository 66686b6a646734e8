import type { Language } from './document.ts';

const DOCKERFILE_NAME = /(?:^|[/\\])(?:(?:Docker|Container)file(?:\.[^/\\]*)?|[^/\\]*\.dockerfile)$/i;

/** The first instruction of a Dockerfile, behind comments and parser directives. */
const FIRST_INSTRUCTION = /^\uFEFF?(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]*(?:FROM\s+\S|ARG\s+\w+\s*(?:=|\n|$))/i;

/**
 * The language of a text: as its file name says, else Dockerfile where it begins with FROM or ARG, JSON where the first
 * character begins an object, list or text, and YAML otherwise.
 */
export function languageOf(text: string, fileName: string | null): Language {
  if (fileName !== null && /\.ya?ml$/i.test(fileName)) return 'yaml';
  if (fileName !== null && /\.json$/i.test(fileName)) return 'json';
  if (fileName !== null && isDockerfileName(fileName)) return 'dockerfile';
  if (FIRST_INSTRUCTION.test(text.slice(0, 4000))) return 'dockerfile';
  if (beginsWithQuotedKey(text)) return 'yaml';
  return /^\uFEFF?\s*(?:[{["/]|$)/.test(text) ? 'json' : 'yaml';
}

/** A Dockerfile by its name, with what BuildKit lets stand before or behind it. */
export function isDockerfileName(path: string): boolean {
  return DOCKERFILE_NAME.test(path);
}

/** `"name": "x"` without braces around it is YAML, unless a comma at the line's end shows that a brace was lost. */
function beginsWithQuotedKey(text: string): boolean {
  const rest = /^\uFEFF?\s*"(?:[^"\\\n]|\\.)*"[^\S\n]*:([^\n]*)/.exec(text)?.[1];
  return rest !== undefined && !/[,[{]$/.test(rest.trimEnd());
}

import { languages } from 'monaco-editor/editor';
import {
  conf as dockerfile,
  language as dockerfileGrammar,
} from 'monaco-editor/languages/definitions/dockerfile/dockerfile';
import { conf as yaml, language as yamlGrammar } from 'monaco-editor/languages/definitions/yaml/yaml';
import { JSON_CONFIGURATION, JSON_GRAMMAR } from './json-grammar.ts';

/** The languages that texts are written in, named as core names them. */
export const LANGUAGES = ['json', 'yaml', 'dockerfile'];

/**
 * Tells Monaco of the languages. All grammars come with the editor: by Monaco's own door each would be fetched when a text of its
 * language appears, and no request may depend on what was typed.
 */
export function registerLanguages(): void {
  register('json', JSON_GRAMMAR, JSON_CONFIGURATION);
  register('yaml', yamlGrammar, yaml);
  register('dockerfile', dockerfileGrammar, dockerfile);
}

function register(
  id: string,
  grammar: languages.IMonarchLanguage,
  configuration: languages.LanguageConfiguration,
): void {
  languages.register({ id });
  languages.setMonarchTokensProvider(id, grammar);
  languages.setLanguageConfiguration(id, configuration);
}

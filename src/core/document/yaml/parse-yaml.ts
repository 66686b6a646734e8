import { Composer } from 'yaml';
import type { Finding } from '../../finding.ts';
import { tooDeep } from '../bounds.ts';
import type { Place } from '../document.ts';
import { type Parsed, unreadable } from '../parsed.ts';
import { buildYaml, UnreadableYaml, type YamlBuild } from './build-yaml.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { tooDeepToken, yamlTokens } from './yaml-tokens.ts';

/** Repeated keys are looked for by us, as the library takes every pair of keys. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
} as const;

/** Reads one YAML 1.2 document with the core schema; keys are texts, aliases stand for what they name. Never throws. */
export function parseYaml(text: string): Parsed {
  const tokens = yamlTokens(text);
  const deep = tooDeepToken(tokens);
  if (deep !== null) return unreadable(tooDeep(deep));

  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  const error = document?.errors[0];
  if (error !== undefined) return unreadable(explainYamlError(text, error));
  if (second !== undefined) return unreadable(severalDocuments(second.range[0]));
  return build(text, document?.contents);
}

function build(text: string, contents: unknown): Parsed {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const state: YamlBuild = { places, findings, anchors: new Map(), aliased: 0 };
  try {
    const value = buildYaml(contents, state, { pointer: '', key: null, depth: 0, alias: null });
    return { document: { text, language: 'yaml', value, places }, findings };
  } catch (error) {
    if (error instanceof UnreadableYaml) return unreadable(error.finding);
    throw error;
  }
}

function severalDocuments(start: number): Finding {
  return {
    id: 'yaml/several-documents',
    severity: 'error',
    message: 'A second document begins here.',
    help: 'A manifest is one document: remove the line --- and what does not belong to it.',
    pointer: '',
    span: { start, end: start + 1 },
  };
}

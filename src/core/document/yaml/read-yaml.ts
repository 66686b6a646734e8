import { Composer, type YAMLError, type Document as YamlDocument } from 'yaml';
import type { Finding } from '../../finding.ts';
import { tooDeep } from '../bounds.ts';
import type { Document, Place } from '../document.ts';
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

/** What one reading of a YAML text gives. */
export interface YamlReading {
  /** What keeps the text from having a meaning, the first of all; null where it has one. */
  readonly fault: Finding | null;
  /** Whether a mend of the fault is worth looking for: it is one of syntax, not of size. */
  readonly mendable: boolean;
  /** How many faults there are, as far as the library sees them. */
  readonly faults: number;
  /** The first document of the text; where there is a fault, what could be read of it, or null. */
  readonly document: Document | null;
  /** Repeated keys. */
  readonly findings: readonly Finding[];
  /** Where a second document begins, and whether anything stands in it; null where there is none. */
  readonly second: { readonly start: number; readonly empty: boolean } | null;
}

/** Reads YAML 1.2 with the core schema; keys are texts, aliases stand for what they name. Never throws. */
export function readYaml(text: string): YamlReading {
  const tokens = yamlTokens(text);
  const deep = tooDeepToken(tokens);
  if (deep !== null) return { ...NOTHING, fault: tooDeep(deep), mendable: false };

  const [first, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  const errors: readonly YAMLError[] = first?.errors ?? [];
  const [error] = errors;
  const built = build(text, first?.contents);
  return {
    document: built.document,
    findings: built.findings,
    fault: error === undefined ? built.fault : explainYamlError(text, error),
    faults: error === undefined ? Number(built.fault !== null) : errors.length,
    mendable: error !== undefined || built.fault?.id === 'yaml/syntax',
    second: second === undefined ? null : { start: startOf(second, text), empty: isEmpty(second) },
  };
}

const NOTHING = { faults: 1, document: null, findings: [], second: null } as const;

function build(text: string, contents: unknown): Pick<YamlReading, 'document' | 'findings' | 'fault'> {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const state: YamlBuild = { places, findings, anchors: new Map(), aliased: 0 };
  try {
    const value = buildYaml(contents, state, { pointer: '', key: null, depth: 0, alias: null });
    return { document: { text, language: 'yaml', value, places }, findings, fault: null };
  } catch (error) {
    if (error instanceof UnreadableYaml) return { document: null, findings: [], fault: error.finding };
    throw error;
  }
}

/** The line of hyphens before the document. */
function startOf({ range }: YamlDocument.Parsed, text: string): number {
  const marker = text.lastIndexOf('---', range[0]);
  return marker >= 0 && text.slice(marker, range[0]).trim() === '---' ? marker : range[0];
}

function isEmpty({ contents }: YamlDocument.Parsed): boolean {
  return contents === null || ('source' in contents && contents.source === '');
}

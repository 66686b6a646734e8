import { parseJson } from '../../../document/json/parse-json.ts';
import { languageOf } from '../../../document/language-of.ts';
import type { Parsed } from '../../../document/parsed.ts';
import { withinBounds } from '../../../document/within-bounds.ts';
import { parseYaml } from '../../../document/yaml/parse-yaml.ts';
import type { Finding } from '../../../finding.ts';
import type { ReadingMeans } from '../../format-definition.ts';
import { asRuamelReads } from './as-ruamel-reads.ts';
import { refuseRepeated } from './refuse-repeated.ts';

const READERS = { json: parseJson, yaml: parseYaml };

/**
 * Reads a text as Curious Containers does: JSON or YAML, both by ruamel.yaml, which also takes JSON with comments after #,
 * lost quotes and commas before a closing bracket (cc-core 9.3.0, cc_core/commons/files.py, function read).
 */
export function readRed(
  text: string,
  fileName: string | null,
  { plain }: Partial<Pick<ReadingMeans, 'plain'>> = {},
): Parsed {
  const isJson = /^\uFEFF?\s*[[{]/.test(text) && !/\.ya?ml$/i.test(fileName ?? '');
  const readAs = (language: 'json' | 'yaml') =>
    plain !== undefined && languageOf(text, fileName) === language
      ? plain
      : withinBounds(text, language, READERS[language]);
  const yaml = () => asRuamelReads(readAs('yaml'));
  if (!isJson) return yaml();

  const parsed = readAs('json');
  const findings = parsed.findings.map(refuseRepeated);
  const wrong = findings.filter(({ severity, id }) => severity === 'error' || id === 'json/not-finite');
  const relaxed = wrong.some(({ id }) => isJsonFault(id)) ? yaml() : null;
  // Where YAML does not take the text either, it is the faults of JSON that have to be mended.
  const lost = wrong.some(({ span }) => COMMENT_IN_KEY.test(text.slice(span.start, span.start + MOST_READ)));
  if (relaxed === null || lost || relaxed.findings.some(({ severity }) => severity === 'error'))
    return { ...parsed, findings };
  return {
    document: relaxed.document,
    findings: [...wrong.filter(({ id }) => isJsonFault(id)).map(onlyYaml), ...relaxed.findings],
  };
}

/**
 * To YAML a comment after two slashes is part of the key in the next line, and ruamel.yaml refuses keys of several lines.
 */
const COMMENT_IN_KEY = /^(?:\/\/[^\n]*\n\s*)+"(?:[^"\\\n]|\\.)*"\s*:/;

/** So much of a text is looked at behind a fault. */
const MOST_READ = 2000;

/** Neither a bound of ours nor a repeated key, which YAML does not mend. */
function isJsonFault(id: string): boolean {
  return id.startsWith('json/') && id !== 'json/duplicate-key';
}

function onlyYaml(finding: Finding): Finding {
  return {
    ...finding,
    severity: 'warning',
    help: `${finding.help} Curious Containers reads the text as YAML and takes it; other programs will not.`,
  };
}

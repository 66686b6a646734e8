import { parse } from '../../../document/parse.ts';
import type { Parsed } from '../../../document/parsed.ts';
import type { Finding } from '../../../finding.ts';
import { asRuamelReads } from './as-ruamel-reads.ts';
import { refuseRepeated } from './refuse-repeated.ts';

/**
 * Reads a text as Curious Containers does: JSON or YAML, both by ruamel.yaml, which also takes JSON with comments after #,
 * lost quotes and commas before a closing bracket (cc-core 9.3.0, cc_core/commons/files.py, function read).
 */
export function readRed(text: string, fileName: string | null): Parsed {
  const isJson = /^\uFEFF?\s*[[{]/.test(text) && !/\.ya?ml$/i.test(fileName ?? '');
  const yaml = () => asRuamelReads(parse(text, 'red.yml'));
  if (!isJson) return yaml();

  const parsed = parse(text, 'red.json');
  const findings = parsed.findings.map(refuseRepeated);
  const wrong = findings.filter(({ severity, id }) => severity === 'error' || id === 'json/not-finite');
  const relaxed = wrong.some(({ id }) => isJsonFault(id)) ? yaml() : null;
  // Where YAML does not take the text either, it is the faults of JSON that have to be mended.
  if (relaxed === null || relaxed.findings.some(({ severity }) => severity === 'error'))
    return { ...parsed, findings };
  return {
    document: relaxed.document,
    findings: [...wrong.filter(({ id }) => isJsonFault(id)).map(onlyYaml), ...relaxed.findings],
  };
}

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

import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { SarifLog } from '../../../src/cli/report/sarif/sarif-log.ts';
import { validateSarif } from '../../../src/cli/report/sarif/validate-sarif.ts';
import { RESULT_EXAMPLE } from './result-example.ts';
import { SARIF_FACTS } from './sarif-facts.ts';

const conforms = new Ajv({ allErrors: true }).compile(SARIF_FACTS);

test.each(['', 'https://example.org/docs'])('the log is SARIF 2.1.0, with the site %j', (site) => {
  const log = validateSarif(RESULT_EXAMPLE, '1.2.3', site);
  conforms(JSON.parse(JSON.stringify(log)));
  expect(conforms.errors).toBeNull();
  expect(conforms({ ...log, runs: [{}] })).toBe(false);
});

test('each result names its rule by id and index, and each rule has its page', () => {
  const [run] = validateSarif(RESULT_EXAMPLE, '1.2.3', 'https://example.org').runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(run?.results).toHaveLength(5);
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  for (const { id, helpUri } of rules) expect(helpUri).toBe(`https://example.org/problems/${id}/`);
});

test('a fix says in lines and columns what is deleted and what is put there', () => {
  const fix = firstResult(validateSarif(RESULT_EXAMPLE, '1.2.3', ''))?.fixes?.[0];
  expect(fix?.artifactChanges).toEqual([
    {
      artifactLocation: { uri: 'gears/%C3%A4%20b/manifest.json' },
      replacements: [
        {
          deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 11 },
          insertedContent: { text: '"label"' },
        },
      ],
    },
  ]);
});

test('a value cannot forge a link in a message', () => {
  const [file] = RESULT_EXAMPLE;
  const problems = (file?.judgement.problems ?? []).map((problem) => ({
    ...problem,
    message: 'See [here](https://evil.example).',
  }));
  const forged = file === undefined ? [] : [{ ...file, judgement: { ...file.judgement, problems } }];
  expect(firstResult(validateSarif(forged, '1.2.3', ''))?.message.text).toMatch(/^See \\\[here\]\(/);
});

function firstResult({ runs }: SarifLog) {
  return runs[0]?.results[0];
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../../../../src/core/index.ts';
import { SCHEMAS } from '../../../read-fixtures.ts';

const text = readFileSync(`${SCHEMAS}red/invalid/trailing-comma.red.json`, 'utf8');

test('JSON with a comma too many is accepted, as it is YAML, with a warning in a file of JSON only', () => {
  expect(judge(text, { fileName: 'a.red.json' }).problems).toMatchObject([{ severity: 'warning' }]);
  expect(judge(text, { fileName: 'a.red.yml' })).toMatchObject({ accepted: true, problems: [] });
});

test('a merge of YAML gives a mapping the entries of another, and its own entries win', () => {
  const merged = `x: &x {class: File, connector: {command: a, access: {}}}\nredVersion: "9"\ncli: {cwlVersion: v1.0, class: CommandLineTool, baseCommand: a, inputs: {f: {type: File, inputBinding: {}}}, outputs: {}}\ninputs: {f: {<<: *x, class: Directory}}\ncontainer: {engine: docker, settings: {image: {url: "a:1"}}}\n`;
  const ids = judge(merged, { fileName: 'a.red.yml' }).problems.map(({ id, pointer }) => `${id} ${pointer}`);
  expect(ids).toEqual(['red/unknown-key /x', 'red/input-type /inputs/f/class']);
});

test.each(['NaN', '// remark', "'quoted'"])('JSON with %s is judged as the YAML that it is', (odd) => {
  const judgement = judge(text.replace('"true"', odd === '// remark' ? '"true" // remark' : odd), {
    fileName: 'a.red.json',
  });
  expect(judgement.format).toBe('red');
  expect(judgement.accepted).toBe(odd !== '// remark');
});

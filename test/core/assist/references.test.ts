import { describe, expect, it } from 'vitest';
import { type AssistOptions, completionsAt } from '../../../src/core/assist/index.ts';
import { FORMATS, type FormatId } from '../../../src/core/index.ts';
import { applied, marked } from './marked.ts';

function exampleOf(format: FormatId): string {
  return FORMATS.find(({ id }) => id === format)?.example ?? '';
}

interface Case {
  readonly what: string;
  readonly source: string;
  readonly options: AssistOptions;
  readonly named: readonly string[];
  readonly taken: string;
}

const container = { path: 'processing-container.json', text: exampleOf('kaapana-processing-container') };
const gear = { path: '../manifest.json', text: exampleOf('flywheel-gear') };
const red: AssistOptions = { format: 'red', fileName: 'a.yml', neighbours: [] };
const task: AssistOptions = { format: 'kaapana-task', fileName: 'task.json', neighbours: [gear, container] };

const CASES: readonly Case[] = [
  {
    what: 'the arguments of cli that have no value yet',
    source: 'cli:\n  inputs:\n    a: {type: int}\n    b: {type: File}\ninputs:\n  a: 1\n  ¦\n',
    options: red,
    named: ['b'],
    taken: 'class: File',
  },
  {
    what: 'the results of cli in a batch',
    source: 'cli:\n  outputs:\n    x: {type: File}\nbatches:\n  - outputs:\n      ¦\n',
    options: red,
    named: ['x'],
    taken: 'x:\n        class: File',
  },
  {
    what: 'the templates of the container beside it',
    source: '{"taskTemplate": "¦"}',
    options: task,
    named: ['count'],
    taken: '{"taskTemplate": "count"}',
  },
  {
    what: 'the channels of the chosen template',
    source: '{"taskTemplate": "count", "outputs": [{"name": ¦}]}',
    options: task,
    named: ['counts'],
    taken: '"name": "counts"',
  },
  {
    what: 'the variables of the chosen template',
    source: '{"taskTemplate": "count", "env": [{"name": "¦"}]}',
    options: task,
    named: ['EVERY'],
    taken: '"name": "EVERY"',
  },
  {
    what: 'the channels of a template of its own',
    source: '{"taskTemplate": {"inputs": [{"name": "mine"}]}, "inputs": [{"name": "¦"}]}',
    options: task,
    named: ['mine'],
    taken: '"inputs": [{"name": "mine"}]}',
  },
  {
    what: 'the options of the gear beside it',
    source: '{"config": {¦}}',
    options: { format: 'flywheel-config', fileName: 'config.json', neighbours: [gear] },
    named: ['every'],
    taken: '"every":',
  },
];

describe('completions', () => {
  it.each(CASES)('offer $what', ({ source, options, named, taken }) => {
    const { text, offset } = marked(source);
    const offers = completionsAt(text, offset, options);
    const found = offers.filter(({ detail }) => detail.startsWith('named in '));
    expect(found.map(({ label }) => label)).toEqual(named);
    const [first] = offers;
    expect(first?.label).toBe(named[0]);
    expect(first && applied(text, first)).toContain(taken);
  });

  it('follow a file beside the text when it changes', () => {
    const { text, offset } = marked('{"taskTemplate": "¦"}');
    const namedIn = (name: string) => {
      const changed = { ...container, text: container.text.replaceAll('"count"', JSON.stringify(name)) };
      const offers = completionsAt(text, offset, { ...task, neighbours: [changed] });
      return offers.filter(({ detail }) => detail.startsWith('named in ')).map(({ label }) => label);
    };
    expect(['count', 'recount'].map(namedIn)).toEqual([['count'], ['recount']]);
  });
});

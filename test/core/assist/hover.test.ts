import { describe, expect, it } from 'vitest';
import { type AssistOptions, hoverAt } from '../../../src/core/assist/index.ts';
import { FORMATS, type FormatId } from '../../../src/core/index.ts';
import { marked, options } from './marked.ts';

/** What the pointer is on, and what must be said about it. */
interface Case {
  readonly what: string;
  readonly format: FormatId | null;
  readonly fileName?: string;
  readonly source: string;
  /** What it is about, as it stands in the text; null where nothing is said. */
  readonly about: string | null;
  readonly says?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a key of JSON: type, requirement, meaning, limit, reference',
    format: 'flywheel-gear',
    source: '{"na¦me": "x"}',
    about: '"name"',
    says: [
      '**name**: text, required',
      "The gear's name for machines",
      'Limit: at most 100 characters, matches `^[a-z0-9\\-]+$`',
      '(/reference/flywheel-gear/#field-name)',
    ],
  },
  {
    what: 'a value with all that is allowed in its place',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "fi¦le"}}}',
    about: '"file"',
    says: ['One of `"file"`, `"context"`, `"api-key"`'],
  },
  {
    what: 'a field of one kind of object alone',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "api-key", "descr¦iption": ""}}}',
    about: '"description"',
    says: ['of API key input', 'What the gear does with the key.'],
  },
  {
    what: 'a keyword of an option',
    format: 'flywheel-gear',
    source: '{"config": {"a": {"type": "number", "mini¦mum": 1}}}',
    about: '"minimum"',
    says: ['The smallest value that is allowed.', '(/reference/flywheel-gear/#all-fields)'],
  },
  {
    what: 'a keyword within a schema within an option',
    format: 'flywheel-gear',
    source: '{"config": {"a": {"type": "array", "items": {"type": "string", "pat¦tern": "a"}}}}',
    about: '"pattern"',
    says: ['A regular expression'],
  },
  {
    what: 'a default',
    format: 'kaapana-processing-container',
    source: '{"templates": [{"inputs": [{"scale_rule": {"target_g¦lob": "*"}}]}]}',
    about: '"target_glob"',
    says: ['Default: `"*"`', 'text or null', '#field-templates-any-inputs-any-scale_rule-target_glob)'],
  },
  {
    what: 'a key in a text that is broken before and behind',
    format: 'flywheel-gear',
    source: '{"label" "x", "ver¦sion" "1"',
    about: '"version"',
    says: ['The release of the gear.'],
  },
  {
    what: 'a key of YAML',
    format: 'red',
    fileName: 'a.yml',
    source: 'cli:\n  inputs:\n    a:\n      inputBinding: {pre¦fix: "-x"}\n',
    about: 'prefix',
    says: ['**prefix**: text'],
  },
  {
    what: 'an entry of a list in YAML, without a format said',
    format: null,
    fileName: 'a.yml',
    source: 'redVersion: "9"\ncli:\n  baseCommand:\n    - echo\n    - he¦llo\n',
    about: 'hello',
    says: ['The program, or one of its first arguments.'],
  },
  {
    what: 'a setting of the engine that is named',
    format: 'red',
    fileName: 'a.yml',
    source: 'container:\n  engine: docker\n  settings:\n    r¦am: 512\n',
    about: 'ram',
    says: ['Limit: at least 256', '(/reference/red/#all-fields)'],
  },
  {
    what: 'an instruction, with the page of Docker as text',
    format: null,
    fileName: 'Dockerfile',
    source: 'FROM debian\nCO¦PY a b\n',
    about: 'COPY',
    says: ['**COPY**', '`docs.docker.com/reference/dockerfile/#copy`'],
  },
  {
    what: 'a variable that RAIVEN sets',
    format: null,
    fileName: 'Dockerfile',
    source: 'FROM debian\nENV RAIVEN_IN¦PUT_DIR=/mnt/raiven/input\n',
    about: 'RAIVEN_INPUT_DIR',
    says: ['/mnt/raiven/input', 'RAIVEN sets it for every run'],
  },
  {
    what: 'a variable that Kaapana sets',
    format: 'dockerfile',
    source: 'FROM debian\nENV KAAPANA_CLIENT_S¦ECRET=x\n',
    about: 'KAAPANA_CLIENT_SECRET',
    says: ['Kaapana sets this variable'],
  },
  { what: 'nothing about a bracket', format: 'flywheel-gear', source: '¦{"name": "x"}', about: null },
  { what: 'nothing about a key that no format has', format: 'red', source: '{"na¦me": "x"}', about: null },
  { what: 'nothing about a text of no format', format: null, source: '{"x¦y": 1}', about: null },
  { what: 'nothing about other words', format: 'dockerfile', source: 'FROM deb¦ian\n', about: null },
];

describe('hover', () => {
  it.each(CASES)('tells $what', ({ format, fileName = null, source, about, says = [] }) => {
    const { text, offset } = marked(source);
    const hover = hoverAt(text, offset, options(format, fileName));
    expect(hover && text.slice(hover.start, hover.end)).toBe(about);
    for (const words of says) expect(hover?.markdown).toContain(words);
  });

  it('asks content and the files beside for the format, also where they come and go', () => {
    const text = 'FROM debian\nENV KAAPANA_LOG_LEVEL=x\n';
    const settings: AssistOptions = { fileName: null, format: null, neighbours: [] };
    expect(hoverAt(text, 20, settings)?.markdown).toContain('Kaapana sets');
    // A config.json is one of Flywheel's where a gear lies beside it.
    const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
    const over = (neighbours: AssistOptions['neighbours']) =>
      hoverAt('{"config": {}}', 3, { fileName: 'config.json', format: null, neighbours });
    expect(over([])).toBeNull();
    expect(over([{ path: 'manifest.json', text: gear }])?.markdown).toContain('config');
    expect(over([])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../src/core/assist/index.ts';
import { FORMATS, type FormatId, judge } from '../../../src/core/index.ts';
import { applied, expanded, marked, options } from './marked.ts';

/** Where the cursor stands, what is offered first, and the text after the named offer was taken. */
interface Case {
  readonly what: string;
  readonly format: FormatId;
  readonly fileName?: string;
  readonly source: string;
  /** The first labels; an empty list where nothing is offered. */
  readonly first: readonly string[];
  readonly take?: readonly [label: string, text: string];
}

const yaml = 'a.yml';

const CASES: readonly Case[] = [
  {
    what: 'a field of JSON behind an entry without a comma',
    format: 'flywheel-gear',
    source: '{\n  "name": "x"\n  ¦\n}',
    first: ['label', 'description', 'version'],
    take: ['label', '{\n  "name": "x",\n  "label": ""\n}'],
  },
  {
    what: 'a key whose closing quote the editor added, in front of another key',
    format: 'flywheel-gear',
    source: '{\n  "na¦"\n  "label": "y"\n}',
    first: ['name', 'description'],
    take: ['name', '{\n  "name": "",\n  "label": "y"\n}'],
  },
  {
    what: 'a key without quotes',
    format: 'flywheel-gear',
    source: '{\n  na¦\n}',
    first: ['name'],
    take: ['name', '{\n  "name": ""\n}'],
  },
  {
    what: 'a key that has its value, alone',
    format: 'flywheel-gear',
    source: '{ "auth¦": "x" }',
    first: ['name'],
    take: ['author', '{ "author": "x" }'],
  },
  {
    what: 'the values that decide the kind of an input',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": ¦}}}',
    first: ['file', 'context', 'api-key'],
    take: ['context', '{"inputs": {"a": {"base": "context"}}}'],
  },
  {
    what: 'a value within its quotes, though another stands there',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "fi¦le"}}}',
    first: ['file', 'context', 'api-key'],
    take: ['api-key', '{"inputs": {"a": {"base": "api-key"}}}'],
  },
  {
    what: 'the fields of the kind that the object is of',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "api-key", ¦}}}',
    first: ['description', 'read-only'],
  },
  {
    what: 'whole inputs, one of each kind',
    format: 'flywheel-gear',
    source: '{\n  "inputs": {\n    ¦\n  }\n}',
    first: ['new file input', 'new context input', 'new API key input'],
    take: ['new file input', '{\n  "inputs": {\n    "name": {\n      "base": "file"\n    }\n  }\n}'],
  },
  {
    what: 'keywords that suit the type of an option',
    format: 'flywheel-gear',
    source: '{"config": {"a": {"type": "integer", ¦}}}',
    first: ['description', 'title', 'default', 'enum', 'minimum', 'maximum'],
  },
  {
    what: 'keywords in a schema within a schema',
    format: 'flywheel-gear',
    source: '{"config": {"a": {"type": "array", "items": {"type": "string", ¦}}}}',
    first: ['description', 'title', 'default', 'enum', 'pattern', 'minLength'],
  },
  {
    what: 'types of an option',
    format: 'flywheel-gear',
    source: '{"config": {"a": {"type": "¦"}}}',
    first: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'],
    take: ['boolean', '{"config": {"a": {"type": "boolean"}}}'],
  },
  {
    what: 'conditions beside the fields of a file input',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "file", ¦}}}',
    first: ['description', 'optional', 'type', 'modality'],
  },
  {
    what: 'what GPUs need in either form first',
    format: 'red',
    source: '{"container": {"engine": "docker", "settings": {"gpus": {¦}}}}',
    first: ['vendor', 'count', 'devices'],
  },
  {
    what: 'fields in brackets that are an entry of a list',
    format: 'red',
    fileName: 'a.yml',
    source: 'inputs:\n  a:\n    - {class: File, connector: {command: x, m¦\n',
    first: ['access', 'mount', 'doc'],
  },
  {
    what: 'keywords in a condition of a file input',
    format: 'flywheel-gear',
    source: '{"inputs": {"a": {"base": "file", "type": {¦}}}}',
    first: ['type', 'description'],
  },
  {
    what: 'a whole template',
    format: 'kaapana-processing-container',
    source: '{"templates": [¦]}',
    first: ['new template'],
  },
  {
    what: 'another entry behind one without a comma',
    format: 'kaapana-processing-container',
    source: '{"templates": [{"env": [{"name": "A", "value": "1"} ¦]}]}',
    first: ['new variable'],
    take: [
      'new variable',
      '{"templates": [{"env": [{"name": "A", "value": "1"}, {\n  "name": "NAME",\n  "value": ""\n}]}]}',
    ],
  },
  {
    what: 'null and the default of a field',
    format: 'kaapana-processing-container',
    source: '{"templates": [{"inputs": [{"scale_rule": {"target_glob": ¦}}]}]}',
    first: ['*', 'null'],
  },
  {
    what: 'the settings of an engine',
    format: 'red',
    source: '{"container": {"engine": "docker", "settings": {¦}}}',
    first: ['image', 'ram', 'gpus', 'version'],
  },
  {
    what: 'the one form of GPUs that has a count',
    format: 'red',
    source: '{"container": {"engine": "docker", "settings": {"gpus": {"count": 1, ¦}}}}',
    first: ['vendor'],
  },
  {
    what: 'fields at the column of the cursor',
    format: 'red',
    fileName: yaml,
    source: 'redVersion: "9"\ncli:\n  class: CommandLineTool\n¦',
    first: ['container', 'inputs'],
  },
  {
    what: 'fields of the object that is begun',
    format: 'red',
    fileName: yaml,
    source: 'redVersion: "9"\ncli:\n  class: CommandLineTool\n  ¦\ncontainer:\n',
    first: ['cwlVersion', 'inputs', 'outputs'],
    take: ['cwlVersion', 'redVersion: "9"\ncli:\n  class: CommandLineTool\n  cwlVersion: v1.0\ncontainer:\n'],
  },
  {
    what: 'a key being typed in front of others',
    format: 'red',
    fileName: yaml,
    source: 'cli:\n  cw¦\n  class: CommandLineTool\n',
    first: ['cwlVersion'],
    take: ['cwlVersion', 'cli:\n  cwlVersion: v1.0\n  class: CommandLineTool\n'],
  },
  {
    what: 'a key that is indented too much',
    format: 'red',
    fileName: yaml,
    source: 'cli:\n  class: CommandLineTool\n    ¦',
    first: ['cwlVersion'],
    take: ['cwlVersion', 'cli:\n  class: CommandLineTool\n  cwlVersion: v1.0'],
  },
  {
    what: 'an empty value right behind its colon',
    format: 'red',
    fileName: yaml,
    source: 'cli:\n  class:¦\n',
    first: ['CommandLineTool'],
    take: ['CommandLineTool', 'cli:\n  class: CommandLineTool\n'],
  },
  {
    what: 'a value in quotes',
    format: 'red',
    fileName: yaml,
    source: 'execution:\n  settings: {}\n  engine: "¦"\n',
    first: ['ccfaice', 'ccagency'],
    take: ['ccagency', 'execution:\n  settings: {}\n  engine: "ccagency"\n'],
  },
  {
    what: 'an object as the value of a key, deeper than it',
    format: 'red',
    fileName: yaml,
    source: 'container: ¦\n',
    first: ['new container'],
    take: ['new container', 'container: \n  engine: "docker"\n  settings: {}\n'],
  },
  {
    what: 'an argument under any name',
    format: 'red',
    fileName: yaml,
    source: 'cli:\n  inputs:\n    ¦\n',
    first: ['new input'],
  },
  {
    what: 'fields of a file that an input fetches',
    format: 'red',
    fileName: yaml,
    source: 'inputs:\n  a:\n    class: File\n    ¦\n',
    first: ['connector', 'basename', 'dirname'],
  },
  {
    what: 'connectors with what each must be told',
    format: 'red',
    fileName: yaml,
    source: 'inputs:\n  a:\n    class: File\n    connector:\n      ¦\n',
    first: ['command', 'access'],
    take: [
      'red-connector-ssh',
      'inputs:\n  a:\n    class: File\n    connector:\n      command: red-connector-ssh\n      access:\n        host: "example.com"\n        auth:\n          username: "{{ssh_username}}"\n          password: "{{ssh_password}}"\n        filePath: "path/of/the/file"\n',
    ],
  },
  {
    what: 'fields in brackets within YAML',
    format: 'red',
    fileName: yaml,
    source: 'inputs:\n  a: {class: Directory ¦}\n',
    first: ['connector', 'basename', 'doc', 'listing'],
    take: ['basename', 'inputs:\n  a: {class: Directory, basename: ""}\n'],
  },
  {
    what: 'brackets that are not closed yet',
    format: 'red',
    fileName: yaml,
    source: 'inputs:\n  a: {¦\noutputs:\n  b: 1\n',
    first: ['class', 'connector'],
  },
  {
    what: 'the first key of an entry, in front of its others',
    format: 'kaapana-processing-container',
    fileName: yaml,
    source: 'templates:\n  - id¦\n    description: y\n',
    first: ['identifier', 'inputs'],
    take: ['identifier', 'templates:\n  - identifier: "run"\n    description: y\n'],
  },
  {
    what: 'a whole entry behind a hyphen',
    format: 'kaapana-processing-container',
    fileName: yaml,
    source: 'templates:\n  - env:\n      - ¦\n',
    first: ['name', 'value'],
    take: ['new variable', 'templates:\n  - env:\n      - name: "NAME"\n        value: ""\n'],
  },
  {
    what: 'a whole entry where a hyphen would stand',
    format: 'kaapana-processing-container',
    fileName: yaml,
    source: 'templates:\n  - env:\n      - name: A\n        value: "1"\n      ¦\n',
    first: ['new variable'],
    take: [
      'new variable',
      'templates:\n  - env:\n      - name: A\n        value: "1"\n      - name: "NAME"\n        value: ""\n',
    ],
  },
  {
    what: 'the next key where the hyphens of a list stand at the column of theirs',
    format: 'kaapana-processing-container',
    fileName: yaml,
    source: 'templates:\n- identifier: x\n¦\n',
    first: ['name', 'description', 'api_version'],
    take: ['name', 'templates:\n- identifier: x\nname: ""\n'],
  },
  {
    what: 'a list below its key',
    format: 'kaapana-processing-container',
    fileName: yaml,
    source: 'templates:\n  - env:\n      ¦\n',
    first: ['new list'],
    take: ['new list', 'templates:\n  - env:\n      - name: "NAME"\n        value: ""\n'],
  },
  {
    what: 'nothing within lines of text',
    format: 'red',
    fileName: yaml,
    source: 'cli:\n  doc: |\n    some ¦\n  class: x\n',
    first: [],
  },
  { what: 'nothing in a comment of YAML', format: 'red', fileName: yaml, source: 'cli: # c¦\n', first: [] },
  { what: 'nothing in a comment of JSON', format: 'red', source: '{ // c¦\n}', first: [] },
  { what: 'nothing behind a text that may be anything', format: 'red', source: '{"doc": "a¦"}', first: [] },
  {
    what: 'instructions of a Dockerfile',
    format: 'dockerfile',
    source: 'FROM debian\nCO¦',
    first: ['FROM', 'ARG', 'WORKDIR', 'COPY'],
    take: ['COPY', 'FROM debian\nCOPY main.py .'],
  },
  {
    what: 'bases of a Dockerfile',
    format: 'dockerfile',
    source: 'FROM ¦',
    first: ['debian:bookworm-slim', 'python:3.11-slim-bookworm'],
  },
  {
    what: 'a RAIVEN container in a Dockerfile without a stage',
    format: 'raiven',
    source: '# ours\n¦',
    first: ['FROM'],
    take: ['RAIVEN container', `# ours\n${FORMATS.find(({ id }) => id === 'raiven')?.example}`],
  },
  {
    what: 'stages to copy from',
    format: 'dockerfile',
    source: 'FROM debian AS base\nFROM debian\nCOPY --from=¦ a b',
    first: ['base'],
  },
  { what: 'flags', format: 'dockerfile', source: 'FROM debian\nRUN --¦', first: ['--mount', '--network'] },
  {
    what: 'the name of a variable that the platform sets, alone where its value stands',
    format: 'raiven',
    source: 'FROM debian\nENV RAIVEN_OUT¦=/x',
    first: ['RAIVEN_INPUT_DIR', 'RAIVEN_OUTPUT_DIR'],
    take: ['RAIVEN_OUTPUT_DIR', 'FROM debian\nENV RAIVEN_OUTPUT_DIR=/x'],
  },
  { what: 'nothing in a continued line', format: 'dockerfile', source: 'FROM a\nRUN b \\\n  ¦', first: [] },
  { what: 'nothing in a heredoc', format: 'dockerfile', source: 'FROM a\nRUN <<EOF\n¦x\nEOF\n', first: [] },
];

describe('completions', () => {
  it.each(CASES)('offers $what', ({ format, fileName = null, source, first, take }) => {
    const { text, offset } = marked(source);
    const offers = completionsAt(text, offset, options(format, fileName));
    const labels = offers.map(({ label }) => label);
    expect(first.length === 0 ? labels : labels.slice(0, first.length)).toEqual(first);
    if (take === undefined) return;
    const [label, after] = take;
    const taken = offers.find((offer) => offer.label === label);
    expect(taken && applied(text, taken)).toBe(after);
  });

  it.each(['', '  \n'])(
    'offers a whole manifest of every format for a text without anything (%j)',
    (text) => {
      const offers = completionsAt(text, 0, options(null));
      const texts = offers.map((offer) => applied(text, offer));
      expect(texts.toSorted()).toEqual(FORMATS.map(({ example }) => example).toSorted());
      for (const whole of texts) expect(judge(whole).accepted).toBe(true);
    },
  );

  it('offers what a file of that name can hold, and the pinned format alone', () => {
    const labels = (format: FormatId | null, fileName: string | null) =>
      completionsAt('', 0, options(format, fileName)).map(({ label }) => label);
    expect(labels(null, 'x.red.yml')).toEqual(['RED experiment']);
    expect(labels(null, 'Dockerfile')).toEqual(['RAIVEN container', 'Dockerfile']);
    expect(labels('flywheel-gear', null)).toEqual(['Flywheel gear manifest']);
    expect(labels(null, 'manifest.json')).not.toContain('RED experiment');
  });

  it('prefers at most one, numbers them, and replaces a stretch of one line around the cursor', () => {
    for (const { format, fileName = null, source } of CASES) {
      const { text, offset } = marked(source);
      const offers = completionsAt(text, offset, options(format, fileName));
      expect(offers.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
      expect(offers.map(({ order }) => order)).toEqual(offers.map((_, index) => index));
      for (const { start, end } of offers) {
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(start, end)).not.toContain('\n');
      }
    }
  });
});

describe('expanded', () => {
  it('reads snippets as LSP does', () => {
    expect(expanded('a ${1:b\\}} $2 ${3|x\\,y,z|} \\$4 \\\\')).toBe('a b}  x,y $4 \\');
  });
});

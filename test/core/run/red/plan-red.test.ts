import { describe, expect, it } from 'vitest';
import type { ContainerRun, RunRequest } from '../../../../src/core/index.ts';
import { FORMATS } from '../../../../src/core/index.ts';
import { planRed } from '../../../../src/core/run/red/plan-red.ts';
import { bound, redRequest, set } from './red-request.ts';

const EXAMPLE = FORMATS.find(({ id }) => id === 'red')?.example ?? '';
const TEXT_FILE = bound('text_file', '/data/notes.txt');

function plan(text: string, given: Partial<RunRequest> = {}): ContainerRun {
  const { runs, refusals } = planRed(redRequest(text, given));
  expect(refusals).toEqual([]);
  const [first] = runs;
  if (first === undefined) throw new Error('no run was planned');
  return first.run;
}

function refusalsOf(text: string, given: Partial<RunRequest> = {}): string[] {
  const { runs, refusals } = planRed(redRequest(text, given));
  expect(runs).toEqual([]);
  return refusals.map(({ id, message, help }) => `${id}: ${message} ${help}`);
}

/** A RED file with one part replaced. */
function red(parts: { cli?: string; top?: string; settings?: string; execution?: string }): string {
  return `redVersion: "9"
cli:
  cwlVersion: v1.0
  class: CommandLineTool
  baseCommand: [run]
${parts.cli ?? '  inputs: {}\n  outputs: {}'}
${parts.top ?? 'inputs: {}'}
container:
  engine: docker
  settings:
    image: {url: "example/x:1"}
${parts.settings ?? ''}
${parts.execution ?? ''}`;
}

describe('a RED file is planned as Curious Containers runs it', () => {
  it('mounts what is bound where the agent would put it, under the name of the input', () => {
    const run = plan(EXAMPLE, { inputs: [TEXT_FILE] });
    expect(run.inputs).toEqual([
      { name: 'text_file', source: '/data/notes.txt', target: '/cc/inputs/text_file/text_file' },
    ]);
    expect(run.entrypoint).toEqual([]);
    expect(run.command).toEqual(['count-lines', '/cc/inputs/text_file/text_file', '--longest', '80']);
    expect(run.workingDirectory).toBe('/cc/outputs');
    expect(run.outputs).toEqual([{ name: 'outputs', source: '/data/out', target: '/cc/outputs' }]);
    expect(run.notes.join('\n')).toContain('notes.txt is /cc/inputs/text_file/text_file');
  });

  it('expects each result by its glob, and moves it to a folder of its name', () => {
    expect(plan(EXAMPLE, { inputs: [TEXT_FILE] }).expected).toEqual([
      {
        name: 'counts',
        mount: 'outputs',
        kind: 'file',
        glob: 'counts.csv',
        optional: false,
        moveTo: '/data/out/counts',
      },
    ]);
  });

  it('limits memory and swap together, in the megabytes of Docker', () => {
    const { limits } = plan(EXAMPLE, { inputs: [TEXT_FILE] });
    expect(limits.memoryBytes).toBe(512 * 1024 * 1024);
    expect(limits.memoryAndSwapBytes).toBe(512 * 1024 * 1024);
  });

  it('takes a plain value from --set, in the type of the input', () => {
    const run = plan(EXAMPLE, { inputs: [TEXT_FILE], settings: [set('longest', '12')] });
    expect(run.command?.slice(-2)).toEqual(['--longest', '12']);
  });

  it.each([
    ['float', '1', '1'],
    ['float', '1.0', '1.0'],
    ['double', '.5', '0.5'],
    ['long', '-12345678901234567890', '-12345678901234567890'],
    ['string', '1.0', '1.0'],
    ['int[]', '[1, 2]', '1 2'],
    ['string[]', '["a", "b,c"]', 'a b,c'],
  ])('reads --set of type %s: %s becomes %s', (type, value, words) => {
    const text = red({ cli: `  inputs: {x: {type: "${type}?", inputBinding: {}}}\n  outputs: {}` });
    expect(plan(text, { settings: [set('x', value)] }).command).toEqual(['run', ...words.split(' ')]);
  });

  it('makes a list of a key that is set several times', () => {
    const text = red({
      cli: '  inputs: {x: {type: "int[]?", inputBinding: {itemSeparator: ","}}}\n  outputs: {}',
    });
    const settings = [set('x', '1'), set('x', '2')];
    expect(plan(text, { settings }).command).toEqual(['run', '1,2']);
  });

  it('binds a list of files by repeating --input', () => {
    const text = red({
      cli: '  inputs: {x: {type: "File[]?", inputBinding: {prefix: -i}}}\n  outputs: {}',
    });
    const run = plan(text, { inputs: [bound('x', '/a/1.txt'), bound('x', '/a/2.txt')] });
    expect(run.command).toEqual(['run', '-i', '/cc/inputs/x/0/x', '/cc/inputs/x/1/x']);
    expect(run.inputs.map(({ source }) => source)).toEqual(['/a/1.txt', '/a/2.txt']);
  });

  it('keeps the basename and the dirname that the file gives', () => {
    const text = EXAMPLE.replace(
      '    class: "File"\n',
      '    class: "File"\n    basename: a.txt\n    dirname: /in\n',
    );
    const run = plan(text, { inputs: [TEXT_FILE] });
    expect(run.inputs[0]?.target).toBe('/in/a.txt');
    expect(run.command?.[1]).toBe('/in/a.txt');
  });

  it('fills references to inputs into a glob', () => {
    const text = EXAMPLE.replace(
      'glob: "counts.csv"',
      'glob: "$(inputs.text_file.basename)-$(inputs.longest).csv"',
    );
    const [expected] = plan(text, { inputs: [TEXT_FILE], settings: [set('longest', '7')] }).expected;
    expect(expected?.glob).toBe('text_file-7.csv');
  });

  it('writes streams to their files, and to one of its own where a result has none', () => {
    const text = red({
      cli: '  stdout: log.txt\n  inputs: {}\n  outputs: {log: {type: stdout}, warnings: {type: stderr}}',
    });
    const run = plan(text);
    expect([run.stdout, run.stderr]).toEqual(['log.txt', 'warnings.stderr']);
    expect(run.expected.map(({ glob, kind }) => [glob, kind])).toEqual([
      ['log.txt', 'file'],
      ['warnings.stderr', 'file'],
    ]);
  });

  it('plans a run for each batch, each with a folder of its own', () => {
    const text = red({
      cli: '  inputs: {x: {type: int, inputBinding: {}}}\n  outputs: {r: {type: File, outputBinding: {glob: r}}}',
      top: 'batches: [{inputs: {x: 1}}, {inputs: {x: 2}}]',
    });
    const { runs } = planRed(redRequest(text));
    expect(runs.map((one) => [one.case, one.run.command?.at(-1), one.run.outputs[0]?.source])).toEqual([
      ['batch-1', '1', '/data/out/batch-1'],
      ['batch-2', '2', '/data/out/batch-2'],
    ]);
    expect(runs[1]?.run.expected[0]?.moveTo).toBe('/data/out/batch-2/r');
  });

  it.each([
    ['count: 2', { kind: 'count', count: 2 }],
    ['count: 0', null],
    [
      'devices: [{vramMin: 4096}, {}]',
      { kind: 'devices', devices: [{ minMemoryMiB: 4096 }, { minMemoryMiB: null }] },
    ],
  ])('asks for GPUs by %s', (gpus, wanted) => {
    expect(plan(red({ settings: `    gpus: {vendor: nvidia, ${gpus}}` })).gpus).toEqual(wanted);
  });

  it('opens the registry with credentials from variables, which are in no sentence', () => {
    const text = red({}).replace(
      '"example/x:1"',
      '"registry.example.com/x:1", auth: {username: "{{user}}", password: "{{secret}}"}',
    );
    const run = plan(text, { settings: [set('user', 'ann'), set('secret', 'pass word', true)] });
    expect(run.image).toEqual({
      kind: 'named',
      name: 'registry.example.com/x:1',
      auth: { username: 'ann', password: 'pass word' },
    });
    expect(run.notes.join()).not.toContain('pass word');
    expect(refusalsOf(text)).toEqual([
      expect.stringContaining('run/variable-unset: The variable {{user}}'),
      expect.stringContaining('run/variable-unset: The variable {{secret}}'),
    ]);
    expect(plan(text, { image: 'local:1' }).image).toEqual({ kind: 'named', name: 'local:1', auth: null });
  });

  it('says which settings of CC-Agency are ignored', () => {
    const execution = 'execution: {engine: ccagency, settings: {access: {url: x}, batchConcurrencyLimit: 3}}';
    expect(plan(red({ execution })).notes.join('\n')).toContain(
      'The file is meant for ccagency; it runs on this machine, and its settings "access" and "batchConcurrencyLimit" are not used.',
    );
  });
});

describe('a RED file that cannot be run as asked is refused by name', () => {
  it.each<readonly [string, Partial<RunRequest>, string]>([
    ['an unbound input', {}, 'run/input-unbound: The RED file needs the input "text_file"'],
    [
      'an unknown input',
      { inputs: [TEXT_FILE, bound('text-file', '/a')] },
      'run/unknown-input: The RED file has no input "text-file". Did you mean "text_file"?',
    ],
    [
      'a folder for a file',
      { inputs: [bound('text_file', '/a', 'folder')] },
      'run/input-kind: The input "text_file" is a file',
    ],
    ['a file that is bound twice', { inputs: [TEXT_FILE, TEXT_FILE] }, 'run/input-twice'],
    [
      'a plain value that is bound',
      { inputs: [TEXT_FILE, bound('longest', '/a')] },
      'run/unknown-input: The input "longest" is a plain value and no file. Add --set longest=VALUE',
    ],
    [
      'a file that is set',
      { inputs: [TEXT_FILE], settings: [set('text_file', '/a')] },
      'run/unknown-setting: The input "text_file" is a file and no plain value. Add --input text_file=FILE',
    ],
    [
      'an unknown key',
      { inputs: [TEXT_FILE], settings: [set('longst', '1')] },
      'run/unknown-setting: The RED file has no input with a plain value and no variable "longst". Did you mean "longest"?',
    ],
    [
      'a value of another type',
      { inputs: [TEXT_FILE], settings: [set('longest', '8.5')] },
      'run/setting-value: The input "longest" takes a whole number, and not "8.5".',
    ],
  ])('%s', (_, given, refusal) => {
    expect(refusalsOf(EXAMPLE, given)).toEqual([expect.stringContaining(refusal)]);
  });

  it('does not print a value that is secret', () => {
    const given = { inputs: [TEXT_FILE], settings: [set('longest', 'hunter2', true)] };
    expect(refusalsOf(EXAMPLE, given).join()).not.toContain('hunter2');
  });

  it.each([
    ['a glob that leads out', '../../etc/passwd', 'it leads out of /cc/outputs'],
    ['a glob that is the whole folder', './', 'the whole folder'],
    ['a reference to nothing', '$(inputs.other.path)', 'names no value of an input'],
  ])('%s', (_, glob, why) => {
    const text = EXAMPLE.replace('glob: "counts.csv"', `glob: "${glob}"`);
    expect(refusalsOf(text, { inputs: [TEXT_FILE] })).toEqual([expect.stringContaining(why)]);
  });

  it('a stream outside of the results', () => {
    expect(refusalsOf(red({ cli: '  stdout: ../log\n  inputs: {}\n  outputs: {}' }))).toEqual([
      expect.stringContaining('run/stream-path'),
    ]);
  });

  it('a result whose name leads elsewhere', () => {
    const cli = '  inputs: {}\n  outputs: {"../x": {type: File, outputBinding: {glob: r}}}';
    expect(refusalsOf(red({ cli }))).toEqual([expect.stringContaining('run/manifest')]);
  });

  it.each(['', '{', '[]', 'redVersion: "8"', 'redVersion: "9"'])(
    'a text that is no RED 9 file: %j',
    (text) => {
      expect(refusalsOf(text)).toEqual([expect.stringContaining('run/manifest')]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type ContainerRun, FORMATS, judge, type RunRequest } from '../../../../src/core/index.ts';
import { planFlywheel } from '../../../../src/core/run/flywheel/plan-flywheel.ts';
import { bound, redRequest, set } from '../red/red-request.ts';

const EXAMPLE = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const ARCHIVE = bound('archive', '/data/head.dcm.zip');

function requestOf(text: string, given: Partial<RunRequest>): RunRequest {
  return redRequest(text, { format: 'flywheel-gear', fileName: 'manifest.json', ...given });
}

function plan(text: string, given: Partial<RunRequest> = {}): ContainerRun {
  const { runs, refusals } = planFlywheel(requestOf(text, given));
  expect(refusals).toEqual([]);
  const [first] = runs;
  if (first === undefined) throw new Error('no run was planned');
  return first.run;
}

function refusalsOf(text: string, given: Partial<RunRequest> = {}): string[] {
  const { runs, refusals } = planFlywheel(requestOf(text, given));
  expect(runs).toEqual([]);
  return refusals.map(({ id, message, help }) => `${id}: ${message} ${help}`);
}

/** The example with other parts. */
function gear(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(EXAMPLE), inputs: {}, config: {}, ...parts });
}

function configOf(run: ContainerRun): { config: Record<string, unknown>; inputs: Record<string, unknown> } {
  return JSON.parse(run.files.find(({ target }) => target === '/flywheel/v0/config.json')?.text ?? '{}');
}

describe('a gear is planned as Flywheel starts it', () => {
  it('finds its folders, its manifest and its file', () => {
    const run = plan(EXAMPLE, { inputs: [ARCHIVE] });
    expect(run.inputs).toEqual([
      { name: 'archive', source: '/data/head.dcm.zip', target: '/flywheel/v0/input/archive/head.dcm.zip' },
    ]);
    expect(run.outputs).toEqual([{ name: 'output', source: '/data/out', target: '/flywheel/v0/output' }]);
    expect(run.scratch).toEqual(['/flywheel/v0/work']);
    expect(run.files[1]).toEqual({
      target: '/flywheel/v0/manifest.json',
      text: EXAMPLE,
      secret: false,
      readOnly: true,
    });
    expect(run.workingDirectory).toBe('/flywheel/v0');
    expect([run.entrypoint, run.command]).toEqual([[], ['bash', '-c', 'python3 main.py']]);
    expect(run.image).toEqual({ kind: 'named', name: 'example/slice-counter:1.0.0', auth: null });
    expect(run.name).toBe('slice-counter');
    expect(run.expected.map(({ kind, optional }) => [kind, optional])).toEqual([['tree', false]]);
    expect(run.network).toBe('none');
  });

  it('writes a config.json that its own judge accepts beside the manifest', () => {
    const archive = { ...ARCHIVE, files: [{ path: 'head.dcm.zip', bytes: 525312 }] };
    const run = plan(EXAMPLE, { inputs: [archive], settings: [set('every', '3')] });
    const [{ text = '' } = {}] = run.files;
    expect(configOf(run).config).toEqual({ every: 3 });
    expect(configOf(run).inputs['archive']).toMatchObject({
      base: 'file',
      location: { path: '/flywheel/v0/input/archive/head.dcm.zip', name: 'head.dcm.zip' },
      object: { type: 'dicom', mimetype: 'application/zip', size: 525312 },
    });
    const judgement = judge(text, {
      fileName: 'config.json',
      format: 'flywheel-config',
      neighbours: [{ path: 'manifest.json', text: EXAMPLE }],
    });
    expect(judgement.problems).toEqual([]);
  });

  it('takes defaults where nothing is set, and leaves out what is optional', () => {
    const text = gear({
      config: {
        a: { type: 'number', default: 1.0 },
        b: { type: 'string', optional: true },
        c: { type: 'boolean', default: false },
      },
    });
    expect(configOf(plan(text)).config).toEqual({ a: 1, c: false });
  });

  it.each([
    [{ type: 'string' }, '7', '7'],
    [{ type: 'string' }, '', ''],
    [{ type: 'integer' }, '7', 7],
    [{ type: 'number' }, '1e3', 1000],
    [{ type: 'boolean' }, 'True', true],
    [{ type: 'array', items: { type: 'number' } }, '[1, 2.5]', [1, 2.5]],
    [{ type: ['integer', 'string'] }, '7', 7],
    [{ type: ['integer', 'string'] }, '7.5', '7.5'],
    [{ enum: ['1', '2'] }, '1', '1'],
    [{}, '1', 1],
    [{}, 'one', 'one'],
  ])('reads --set for %j: %s becomes %j', (option, value, wanted) => {
    const text = gear({ config: { x: option } });
    expect(configOf(plan(text, { settings: [set('x', value)] })).config).toEqual({ x: wanted });
  });

  it('keeps a float a float: an option of the type integer does not take 1.0', () => {
    const text = gear({ config: { x: { type: 'number' } } });
    expect(plan(text, { settings: [set('x', '1.0')] }).files[0]?.text).toContain('"x": 1.0');
  });

  it('starts the program run where there is no command, and sets the environment of the manifest', () => {
    const text = gear({ command: undefined, environment: { A: '1', API_TOKEN: 'x' } });
    const run = plan(text);
    expect(run.command).toEqual(['bash', '-c', '/flywheel/v0/run']);
    expect(run.environment).toEqual([
      { name: 'A', value: '1', secret: false },
      { name: 'API_TOKEN', value: 'x', secret: true },
    ]);
  });

  it('fills fields into the command and leaves braces of the shell alone', () => {
    const text = gear({
      command: 'run {config[x]} {inputs[f][location][path]} {config[y]} {a,b} ${HOME}',
      config: { x: { default: true } },
      inputs: { f: { base: 'file' } },
    });
    expect(plan(text, { inputs: [bound('f', '/a/b.txt')] }).command?.[2]).toBe(
      'run True /flywheel/v0/input/f/b.txt {config[y]} {a,b} ${HOME}',
    );
  });

  it('gives an API key in config.json alone, with a network', () => {
    const text = gear({ inputs: { key: { base: 'api-key' } } });
    const run = plan(text, { settings: [set('key', 'site:SECRET1', true)] });
    const [config, ...others] = run.files;
    expect(config).toMatchObject({ secret: true });
    expect(configOf(run).inputs).toEqual({ key: { base: 'api-key', key: 'site:SECRET1' } });
    expect(JSON.stringify({ ...run, files: others, secrets: [] })).not.toContain('SECRET1');
    expect(run.network).toBe('bridge');
    expect(run.notes.join('\n')).toContain('because it takes an API key');
    expect(plan(text, { settings: [set('key', 'x')], network: 'none' }).network).toBe('none');
  });

  it('finds a value of the context where it is set', () => {
    const text = gear({ inputs: { licence: { base: 'context' } } });
    expect(configOf(plan(text)).inputs).toEqual({ licence: { base: 'context', found: false, value: null } });
    expect(configOf(plan(text, { settings: [set('licence', 'ABC')] })).inputs).toEqual({
      licence: { base: 'context', found: true, value: 'ABC' },
    });
  });

  it('has a network for the capability networking, and says that one for GPUs means nothing', () => {
    const run = plan(gear({ capabilities: ['networking', 'gpu'] }));
    expect([run.network, run.gpus]).toEqual(['bridge', null]);
    expect(run.notes.join('\n')).toContain('The capability "gpu" gives no GPU');
    expect(plan(gear({}), { gpus: 2 }).gpus).toEqual({ kind: 'count', count: 2 });
  });

  it.each([
    ['FROM x\nUSER flywheel\n', 'here as flywheel'],
    ['FROM x\nUSER app\nUSER root\n', null],
  ])('says that Flywheel starts gears as root: %j', (text, says) => {
    const notes = plan(gear({}), { neighbours: [{ path: 'Dockerfile', text }] }).notes.join('\n');
    if (says === null) expect(notes).not.toContain('runs as root');
    else expect(notes).toContain(says);
  });
});

describe('a gear that Flywheel would refuse is refused by the name of what is wrong', () => {
  it.each<readonly [string, Partial<RunRequest>, string]>([
    ['an unbound file', {}, 'run/input-unbound: The gear needs the file input "archive"'],
    [
      'an unknown input',
      { inputs: [ARCHIVE, bound('archiv', '/a')] },
      'run/unknown-input: The gear has no file input "archiv". Did you mean "archive"?',
    ],
    ['a folder', { inputs: [bound('archive', '/a', 'folder')] }, 'run/input-kind'],
    [
      'an unknown option',
      { inputs: [ARCHIVE], settings: [set('evry', '1')] },
      'run/unknown-setting: The gear has no option "evry". Did you mean "every"?',
    ],
    [
      'a file that is set',
      { inputs: [ARCHIVE], settings: [set('archive', '/a')] },
      'run/unknown-setting: The input "archive" is a file and no option.',
    ],
    [
      'a value of another type',
      { inputs: [ARCHIVE], settings: [set('every', 'two')] },
      'run/setting-value: The option "every" must be a whole number, and is "two". The manifest demands it in config/every/type.',
    ],
    [
      'a value out of range',
      { inputs: [ARCHIVE], settings: [set('every', '0')] },
      'run/setting-value: The option "every" must be at least 1, and is 0. The manifest demands it in config/every/minimum.',
    ],
  ])('%s', (_, given, refusal) => {
    expect(refusalsOf(EXAMPLE, given)).toEqual([expect.stringContaining(refusal)]);
  });

  it('an option without a default, and an API key', () => {
    const text = gear({ config: { x: { type: 'string' } }, inputs: { key: { base: 'api-key' } } });
    expect(refusalsOf(text)).toEqual([
      expect.stringContaining('run/setting-unset: The gear needs a value for the option "x"'),
      expect.stringContaining('run/setting-unset: The gear needs an API key for the input "key"'),
    ]);
  });

  it('does not print a value that is secret', () => {
    const given = { inputs: [ARCHIVE], settings: [set('every', 'hunter2', true)] };
    expect(refusalsOf(EXAMPLE, given).join()).not.toContain('hunter2');
  });

  it('a command that would show the key', () => {
    const text = gear({ command: 'run {inputs[key][key]}', inputs: { key: { base: 'api-key' } } });
    expect(refusalsOf(text, { settings: [set('key', 'SECRET1', true)] })).toEqual([
      expect.stringContaining('run/secret-in-command'),
    ]);
  });

  it('no image at all', () => {
    expect(refusalsOf(gear({ custom: {} }))).toEqual([expect.stringContaining('run/no-image')]);
  });

  it.each(['', '[]', '{', '{"inputs": {}}', gear({ inputs: { '../x': { base: 'file' } } })])(
    'a text that is no gear: %s',
    (text) => {
      expect(refusalsOf(text)).toEqual([expect.stringContaining('run/manifest')]);
    },
  );
});

describe('what only a closer look at a gear finds', () => {
  it('keeps config.json secret where the gear takes a key, though nobody marked one', () => {
    const text = gear({ inputs: { key: { base: 'api-key' } } });
    const secretOf = (run: ContainerRun) =>
      run.files.find(({ target }) => target.endsWith('config.json'))?.secret;
    expect(secretOf(plan(text, { settings: [set('key', 'site:abc')] }))).toBe(true);
    expect(secretOf(plan(gear({})))).toBe(false);
  });

  it.each([
    ['USER 0', false],
    ['USER root:root', false],
    ['USER app', true],
    ['FROM debian', false],
  ])('says of %s whether Flywheel would take another user: %s', (dockerfile, isOther) => {
    const neighbours = [{ path: 'Dockerfile', text: `FROM debian\n${dockerfile}\n` }];
    const { notes } = plan(gear({}), { neighbours });
    expect(notes.some((note) => note.startsWith('On Flywheel the gear runs as root'))).toBe(isOther);
  });

  it('takes a file for the first type that the manifest allows where its name says another one', () => {
    const text = gear({ inputs: { scan: { base: 'file', type: { enum: ['nifti', 'dicom'] } } } });
    const kindOf = (path: string) => configOf(plan(text, { inputs: [bound('scan', path)] })).inputs['scan'];
    expect(kindOf('/data/a.csv')).toMatchObject({ object: { type: 'nifti' } });
    expect(kindOf('/data/a.dcm')).toMatchObject({ object: { type: 'dicom' } });
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FORMATS, judge } from '../../../src/core/index.ts';
import {
  type Bindings,
  type MeaningOptions,
  meaningOf,
  NO_BINDINGS,
  runLines,
} from '../../../src/core/meaning/index.ts';
import { readFixtures } from '../read-fixtures.ts';
import { executedLine, SHELLS } from '../run/executed-line.ts';

const ALONE: MeaningOptions = { fileName: null, format: null, neighbours: [] };

function printed(text: string, bindings: Partial<Bindings> = {}, options: Partial<MeaningOptions> = {}) {
  return runLines(text, { ...ALONE, ...options }, { ...NO_BINDINGS, ...bindings });
}

const DOCKERFILE = { path: 'Dockerfile', text: 'FROM debian:12\nCMD ["true"]\n' };

const TEMPLATE = {
  identifier: 'scale',
  description: 'Scales.',
  inputs: [{ name: 'images', mounted_path: '/in' }],
  outputs: [{ name: 'scaled', mounted_path: '/out' }],
  env: [
    { name: 'FACTOR', value: '2', choices: ['2', '3'] },
    { name: 'API_TOKEN', value: '' },
    { name: 'TITLE', value: '' },
  ],
  command: ['scale'],
};
const container = (...templates: unknown[]) =>
  JSON.stringify({ name: 'scaler', description: 'Scales.', api_version: 1, templates });

const gear = (given: object) =>
  JSON.stringify({
    name: 'scaler',
    label: 'Scaler',
    description: 'Scales.',
    version: '1.0.0',
    author: 'A. Author',
    license: 'MIT',
    url: '',
    source: '',
    command: 'python run.py',
    inputs: { scan: { base: 'file' } },
    config: {},
    custom: { 'gear-builder': { category: 'analysis', image: 'scaler:1.0.0' } },
    ...given,
  });

/** A RED file with one argument, a whole number. */
const red = (argument: string, bound: string) =>
  `redVersion: "9"\ncli:\n  cwlVersion: v1.0\n  class: CommandLineTool\n  baseCommand: run\n  doc: Runs.\n  inputs:\n    ${argument}:\n      type: int\n      inputBinding: {position: 0}\n  outputs: {}\n${bound}container:\n  engine: docker\n  settings:\n    image: {url: "debian:12"}\n`;

describe('the line for waybill run', () => {
  const waybill = (text: string, bindings: Partial<Bindings> = {}, options: Partial<MeaningOptions> = {}) =>
    printed(text, bindings, options).waybill;

  it('says what was typed and nothing that holds anyway', () => {
    const typed: Partial<Bindings> = {
      inputs: { images: './scans' },
      settings: { FACTOR: '3', TITLE: "it's a title" },
      output: 'out folder',
      network: 'bridge',
      gpus: 2,
      user: 'caller',
      image: 'scaler:1',
    };
    expect(waybill(container(TEMPLATE), typed)).toBe(
      "waybill run processing-container.json --input images=./scans --set FACTOR=3 --set 'TITLE=it'\\''s a title' --output 'out folder' --image scaler:1 --gpus 2 --network bridge --user caller",
    );
    const same: Partial<Bindings> = {
      inputs: { images: 'scans' },
      settings: { FACTOR: '2', TITLE: '' },
      output: './waybill-output/',
      template: 'scale',
      network: 'none',
      gpus: 'none',
      user: 'image',
    };
    expect(waybill(container(TEMPLATE), same)).toBe(
      'waybill run processing-container.json --input images=scans',
    );
  });

  it('names the template where there are several, the first unless another one is chosen', () => {
    const two = container(TEMPLATE, { ...TEMPLATE, identifier: 'other' });
    expect(waybill(two)).toMatch(/ --template scale$/);
    expect(waybill(two, { template: 'other' })).toMatch(/ --template other$/);
  });

  it('has a word for each input that is not bound, and says which', () => {
    const { waybill: line, docker, open, refusals } = printed(container(TEMPLATE));
    expect(line).toBe('waybill run processing-container.json --input images=IMAGES_FOLDER');
    expect(docker[0]?.line).toContain('src="$PWD"/IMAGES_FOLDER,dst=/in,readonly');
    expect(open).toEqual([{ about: 'images', word: 'IMAGES_FOLDER' }]);
    expect(refusals).toEqual([]);
  });

  it('builds what names no image, as with Kaapana and Flywheel somebody has to', () => {
    const { docker, notes } = printed(gear({ custom: {} }), {}, { fileName: 'package/manifest.json' });
    expect(docker[0]?.line).toContain('"$(docker build -q "$PWD"/package)"');
    expect(notes.join()).toContain('No Dockerfile is open here');
    expect(printed(gear({})).docker[0]?.line).toContain(' scaler:1.0.0 bash ');
  });

  it('leaves ~ to the shell, and the current folder', () => {
    const line = waybill(container(TEMPLATE), { inputs: { images: '~/my scans' }, output: '$PWD/out' });
    expect(line).toBe(
      `waybill run processing-container.json --input images="$HOME"'/my scans' --output "$PWD"/out`,
    );
  });

  it('takes no path and no value for an option of its own', () => {
    const line = waybill(
      container(TEMPLATE),
      { inputs: { images: 'a' }, output: '-out', image: '-x' },
      { fileName: '-p/processing-container.json' },
    );
    expect(line).toContain('waybill run ./-p/processing-container.json ');
    expect(line).toMatch(/ --output=-out /);
    expect(line).toMatch(/ --image=-x$/);
  });

  it('is for the folder of the file, where that is not told from the root', () => {
    const notes = (fileName: string) => printed(container(TEMPLATE), {}, { fileName }).notes.join();
    expect(notes('a/processing-container.json')).toContain('for the folder in which a lies');
    expect(notes('/a/processing-container.json')).not.toContain('for the folder in which');
  });

  it('pins a format that the text does not show by itself', () => {
    const raiven = { fileName: 'Dockerfile', format: 'raiven' } as const;
    expect(waybill('FROM debian:12\n', {}, raiven)).toBe(
      'waybill run Dockerfile --as raiven --input input=INPUT_FOLDER',
    );
    const own = 'FROM debian:12\nCMD ls "$RAIVEN_INPUT_DIR"\n';
    expect(waybill(own, {}, raiven)).not.toContain('--as');
  });

  it('binds each path of a list', () => {
    const [red] = FORMATS.filter(({ id }) => id === 'red');
    const text = (red?.example ?? '').replace(/type: "?File"?/, 'type: "File[]"');
    const [input] = meaningOf(text, ALONE)?.inputs ?? [];
    if (input === undefined) throw new Error('the example has no file');
    expect(input.list).toBe(true);
    expect(waybill(text, { inputs: { [input.name]: 'a.nii\nb.nii\n' } })).toContain(
      `--input ${input.name}=a.nii --input ${input.name}=b.nii`,
    );
  });
});

describe.each(SHELLS)('in %s', (shell) => {
  it('folders of the line for docker lie where the shell is, whatever that is called', () => {
    const [{ line } = { line: '' }] = printed(
      container(TEMPLATE),
      { inputs: { images: 'a b/!scans' }, output: '~/out' },
      { neighbours: [DOCKERFILE], fileName: 'package/processing-container.json' },
    ).docker;
    const home = mkdtempSync(join(tmpdir(), "waybill it's home "));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const here = process.cwd();
    const { run, build, stderr } = executedLine(line, shell, { env: { HOME: home } });
    expect(stderr).toBe('');
    expect(build).toEqual(['build', '-q', `${here}/package`]);
    expect(run).toContain(`type=bind,src=${here}/a b/!scans,dst=/in,readonly`);
    expect(run).toContain(`type=bind,src=${home}/out/scaled,dst=/out`);
  });
});

describe('what is secret', () => {
  const token = 'Zx9-never-shown';

  it('is a variable of the shell, also in the task, and no line shows it', () => {
    const { waybill, docker, files, notes } = printed(container(TEMPLATE), {
      settings: { API_TOKEN: token },
    });
    expect(waybill).toContain(' --set API_TOKEN="${API_TOKEN:?}"');
    expect(docker[0]?.line).toContain('--env API_TOKEN="${API_TOKEN:?}"');
    expect(JSON.parse(files[0]?.text ?? '').env).toEqual([
      { name: 'API_TOKEN', value: '{{ env.API_TOKEN }}' },
    ]);
    expect(notes.join()).toContain('Set API_TOKEN in the shell before');
    expect(JSON.stringify([waybill, docker, files])).not.toContain(token);
  });

  it('is asked for where nothing runs without it', () => {
    const text = gear({ inputs: { key: { base: 'api-key' } } });
    for (const settings of [{}, { key: token }]) {
      const { waybill, docker, files, notes } = printed(text, { settings });
      expect(waybill).toBe('waybill run manifest.json');
      expect(docker[0]?.line).toContain('printf %s "${CONFIG_JSON:?}"');
      expect(JSON.parse(files[0]?.text ?? '').inputs.key.key).toBe('YOUR_KEY');
      expect(notes).toContain('waybill run asks for key, and does not show what is typed.');
      expect(JSON.stringify([waybill, docker, files])).not.toContain(token);
    }
  });

  it('is hidden also where it is short or a number', () => {
    const text = gear({ inputs: {}, config: { tokens: { type: 'integer', default: 1 } } });
    const { docker, files, refusals } = printed(text, { settings: { tokens: '7' } });
    expect(refusals).toEqual([]);
    expect(docker[0]?.line).toContain('"${CONFIG_JSON:?}"');
    expect(files).toEqual([]);
  });
});

describe('a secret number', () => {
  it('is in no line for docker where nothing could stand for it in the command', () => {
    const text = red('api_token', 'inputs: {api_token: 1}\noutputs: {}\n');
    const { waybill, docker, files } = printed(text, { settings: { api_token: '4711' } });
    expect(waybill).toContain('--set api_token="${API_TOKEN:?}"');
    expect([docker, files]).toEqual([[], []]);
  });
});

describe('what is wrong', () => {
  it('is told beside the option that it is about', () => {
    const text = gear({ config: { factor: { type: 'integer', maximum: 4, default: 2 } } });
    const { refusals, docker } = printed(text, { settings: { factor: '9' } });
    expect(docker).toEqual([]);
    expect(refusals).toMatchObject([{ id: 'run/setting-value', about: 'factor' }]);
    expect(refusals[0]?.message).toMatch(/factor.*4.*9/);
  });

  it('is a value that is missing, where no word can stand for it', () => {
    const text = gear({ config: { factor: { type: 'integer' }, title: { type: 'string' } } });
    const { refusals, docker, waybill, open } = printed(text);
    expect(docker).toEqual([]);
    expect(waybill).toBe('waybill run manifest.json --input scan=SCAN_FILE');
    expect(refusals.map(({ id, about }) => [id, about])).toEqual([
      ['run/setting-unset', 'factor'],
      ['run/setting-unset', 'title'],
    ]);
    expect(open.map(({ about }) => about)).toEqual(['scan']);
    const set = printed(text, { settings: { factor: '1' } });
    expect(set.open.map(({ word }) => word)).toEqual(['SCAN_FILE', 'TITLE_VALUE']);
    expect(set.docker).toHaveLength(1);
  });

  it('is a manifest that its platform rejects', () => {
    const { docker, refusals } = printed(gear({ license: 'mine' }));
    expect(docker).toEqual([]);
    expect(refusals.map(({ id }) => id)).toEqual(['run/manifest-rejected']);
  });

  it('is that a Dockerfile alone says nothing of inputs', () => {
    const { waybill, refusals } = printed(
      'FROM debian:12\n',
      {},
      { fileName: 'Dockerfile', format: 'dockerfile' },
    );
    expect(waybill).toBeNull();
    expect(refusals).toMatchObject([{ id: 'run/no-manifest' }]);
  });

  it('is an output folder in an input', () => {
    const { notes } = printed(container(TEMPLATE), { inputs: { images: '.' } });
    expect(notes.join()).toMatch(/outputs would lie in the input images/);
  });
});

describe('files of the run', () => {
  it('a config.json is what Flywheel would write, and runs the gear again', () => {
    const text = gear({ config: { factor: { type: 'integer', default: 2 } } });
    const typed = { inputs: { scan: 'data/a.nii.gz' }, settings: { factor: '3' } };
    const { files, docker } = printed(text, typed, { fileName: 'manifest.json' });
    const [config] = files;
    expect(config?.name).toBe('config.json');
    expect(JSON.parse(config?.text ?? '')).toMatchObject({
      config: { factor: 3 },
      inputs: { scan: { location: { path: '/flywheel/v0/input/scan/a.nii.gz' }, object: { type: 'nifti' } } },
    });
    const neighbours = [{ path: 'manifest.json', text }];
    expect(judge(config?.text ?? '', { fileName: 'config.json', neighbours })).toMatchObject({
      format: 'flywheel-config',
      accepted: true,
    });
    const again = printed(
      config?.text ?? '',
      { inputs: typed.inputs },
      { fileName: 'config.json', neighbours },
    );
    expect(again.waybill).toBe('waybill run manifest.json --input scan=data/a.nii.gz --set factor=3');
    expect(again.docker).toEqual(docker);
  });

  it('a RED file holds the plain values that were typed, and its comments', () => {
    const [red] = FORMATS.filter(({ id }) => id === 'red');
    const text = `# mine\n${red?.example ?? ''}`;
    const option = meaningOf(text, ALONE)?.options.find(({ kind, secret }) => kind !== 'list' && !secret);
    if (option === undefined) throw new Error('the example has no plain input');
    const value = option.kind === 'text' ? 'other' : option.kind === 'switch' ? 'true' : '7';
    const { files, docker } = printed(text, { settings: { [option.key]: value } });
    const [file] = files;
    expect(file?.text).toMatch(/^# mine\n/);
    expect(printed(file?.text ?? '').docker).toEqual(docker);
    expect(printed(text).files).toEqual([]);
  });

  it('a RED file with batches is not filled, as each batch has its own values', () => {
    const batches = [1, 2].map((count) => `  - inputs: {count: ${count}}\n    outputs: {}\n`);
    const { files, docker } = printed(red('count', `batches:\n${batches.join('')}`), {
      settings: { count: '7' },
    });
    expect(docker).toHaveLength(2);
    expect(files).toEqual([]);
  });

  const containers = [
    { path: 'ours', text: container(TEMPLATE) },
    { path: 'strange', text: container({ ...TEMPLATE, identifier: 'a {{ b }} {% c' }) },
    ...readFixtures('kaapana-processing-container/valid'),
  ].filter(({ text }) => judge(text, { format: 'kaapana-processing-container' }).accepted);

  it.each(containers)('a task for $path is one that Kaapana takes', ({ text }) => {
    const meaning = meaningOf(text, { ...ALONE, format: 'kaapana-processing-container' });
    const settings = Object.fromEntries(
      (meaning?.options ?? []).map(({ key, choices }) => [key, choices.at(-1) ?? 'x {{ y']),
    );
    const { files, refusals } = printed(text, { settings }, { format: 'kaapana-processing-container' });
    expect(refusals).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['task.json']);
    const [task] = files;
    const neighbours = [{ path: 'processing-container.json', text }];
    const { format, problems } = judge(task?.text ?? '', { fileName: 'task.json', neighbours });
    expect(format).toBe('kaapana-task');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const means = meaningOf(task?.text ?? '', { ...ALONE, fileName: 'task.json', neighbours });
    expect(means?.choice).toBe(meaning?.choice);
    expect(means?.inputs.map(({ name, path }) => [name, path])).toEqual(
      meaning?.inputs.map(({ name, path }) => [name, path]),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Meaning, type MeaningOptions, meaningOf } from '../../../src/core/meaning/index.ts';

const ALONE: MeaningOptions = { fileName: null, format: null, neighbours: [] };

function meant(text: string, given: Partial<MeaningOptions> = {}): Meaning {
  const meaning = meaningOf(text, { ...ALONE, ...given });
  if (meaning === null) throw new Error('it means nothing');
  return meaning;
}

const DOCKERFILE = {
  path: 'Dockerfile',
  text: 'FROM python:3.11-slim\nENV MODE=fast\nUSER app\nWORKDIR /app\nENTRYPOINT ["python"]\nCMD ["-m", "app"]\n',
};

const CONTAINER = {
  name: 'scaler',
  description: 'Scales images.',
  templates: [
    {
      identifier: 'scale',
      description: 'Scales each image.',
      inputs: [{ name: 'images', mounted_path: '/in', description: 'Grey images.' }],
      outputs: [{ name: 'scaled', mounted_path: '/out' }],
      env: [
        { name: 'FACTOR', value: '2', choices: ['2', '3'], description: 'By how much.' },
        { name: 'API_TOKEN', value: 'tells-all' },
      ],
      command: ['python3', '/app/scale.py'],
      resources: { limits: { memory: '512Mi', cpu: '1.5', 'nvidia.com/gpu': 1 } },
    },
    { identifier: 'copy', description: 'Copies.', inputs: [], outputs: [], env: [] },
  ],
};

const GEAR = {
  name: 'scaler',
  label: 'Scaler',
  description: 'Scales an image.',
  version: '1.0.0',
  author: 'A. Author',
  license: 'MIT',
  url: '',
  source: '',
  command: 'python run.py --factor {config[factor]}',
  environment: { LANG: 'C' },
  inputs: {
    scan: { base: 'file', description: 'The scan.', type: { enum: ['nifti', 'dicom'] } },
    mask: { base: 'file', optional: true },
    'api-key': { base: 'api-key' },
    matlab: { base: 'context' },
  },
  config: {
    factor: { type: 'number', minimum: 0.5, maximum: 4, default: 2.5, description: 'By how much.' },
    mode: { type: 'string', enum: ['fast', 'exact'], default: 'fast' },
    verbose: { type: 'boolean', default: false },
    passes: { type: 'integer' },
    steps: { type: 'array', items: { type: 'integer' }, default: [1, 2] },
    note: { type: 'string', optional: true },
  },
  custom: { 'gear-builder': { category: 'analysis', image: 'scaler:1.0.0' } },
};

const RED = `redVersion: "9"
cli:
  cwlVersion: "v1.0"
  class: CommandLineTool
  baseCommand: [scale]
  doc: Scales an image.
  inputs:
    images: { type: "File[]", doc: The images., inputBinding: { position: 1 } }
    factor: { type: "float?", doc: By how much., inputBinding: { prefix: --factor } }
    words: { type: "string[]", inputBinding: { prefix: --words } }
  outputs:
    scaled: { type: File, doc: The result., outputBinding: { glob: "*.nii" } }
    log: { type: stdout }
inputs:
  factor: 1.50
  words: [a, b]
outputs:
  scaled:
    class: File
    connector: { command: red-connector-ssh, access: { host: h, auth: { username: "{{user}}", password: "{{pass}}" } } }
container:
  engine: docker
  settings: { image: { url: "scaler:1" }, ram: 512, gpus: { vendor: nvidia, count: 2 } }
`;

describe('a processing container', () => {
  const meaning = meant(JSON.stringify(CONTAINER), { neighbours: [DOCKERFILE] });

  it('is told by the template that is chosen, else the first', () => {
    expect(meaning).toMatchObject({
      format: 'kaapana-processing-container',
      platform: 'Kaapana',
      title: 'scaler',
      summary: 'Scales images.',
      choice: 'scale',
      choices: [
        { identifier: 'scale', description: 'Scales each image.' },
        { identifier: 'copy', description: 'Copies.' },
      ],
    });
    const other = meant(JSON.stringify(CONTAINER), { neighbours: [DOCKERFILE], template: 'copy' });
    expect([other.choice, other.inputs]).toEqual(['copy', []]);
  });

  it('says what goes in and what comes out, in its words', () => {
    expect(meaning.inputs).toEqual([
      {
        name: 'images',
        path: '/in',
        kind: 'folder',
        list: false,
        required: true,
        example: null,
        description: 'Grey images.',
      },
    ]);
    expect(meaning.outputs).toEqual([
      { name: 'scaled', path: '/out', folder: 'scaled', required: true, description: null },
    ]);
  });

  it('says what runs: image, command, user, limits, GPUs', () => {
    expect(meaning).toMatchObject({
      image: { name: null, built: true, base: 'python:3.11-slim' },
      command: ['python', 'python3', '/app/scale.py'],
      workingDirectory: '/app',
      user: 'app',
      network: 'none',
      gpus: '1 GPU',
    });
    expect(meaning.limits.slice(0, 2)).toEqual([
      { name: 'memory', value: '512 MiB' },
      { name: 'CPUs', value: '1.5' },
    ]);
  });

  it('has variables of the manifest and of the image, and shows no secret', () => {
    expect(meaning.environment.map(({ name, value, by, secret }) => [name, value, by, secret])).toEqual([
      ['FACTOR', '2', 'manifest', false],
      ['API_TOKEN', null, 'manifest', true],
      ['MODE', 'fast', 'image', false],
    ]);
    expect(meaning.options).toMatchObject([
      { key: 'FACTOR', kind: 'choice', value: '2', choices: ['2', '3'], description: 'By how much.' },
      { key: 'API_TOKEN', kind: 'text', value: null, secret: true },
    ]);
    expect(JSON.stringify(meaning)).not.toContain('tells-all');
  });

  it('is built, as far as anybody can tell who sees no Dockerfile', () => {
    expect(meant(JSON.stringify(CONTAINER)).image).toEqual({ name: null, built: true, base: null });
  });
});

describe('a task', () => {
  const task = {
    name: 'a task',
    image: '{{ custom.registry }}/scaler:1',
    taskTemplate: 'scale',
    inputs: [{ name: 'images', volume_source: { host_path: '/data' } }],
    outputs: [{ name: 'scaled', volume_source: { host_path: '/results' } }],
    env: [{ name: 'FACTOR', value: '{{ env.HOWMUCH }}' }],
  };

  it('is told by the template that it names, with its own values', () => {
    const beside = { path: 'processing-container.json', text: JSON.stringify(CONTAINER) };
    const meaning = meant(JSON.stringify(task), { neighbours: [beside] });
    expect(meaning).toMatchObject({ title: 'a task', summary: 'Scales each image.', choice: 'scale' });
    expect(meaning.inputs).toMatchObject([{ name: 'images', path: '/in', required: false }]);
    expect(meaning.options.map(({ key }) => key)).toEqual(['FACTOR', 'API_TOKEN', 'custom.registry']);
    expect(meaning.notes[0]).toBe(
      'The task takes HOWMUCH from the environment of the shell in which it is run.',
    );
  });

  it('without its template says what it binds', () => {
    const meaning = meant(JSON.stringify(task));
    expect(meaning.inputs).toMatchObject([{ name: 'images', path: null }]);
    expect(meaning.outputs).toMatchObject([{ name: 'scaled', path: null, folder: 'scaled' }]);
    expect(meaning.network).toBeNull();
  });
});

describe('a gear', () => {
  const meaning = meant(JSON.stringify(GEAR));

  it('has files, keys and values among its inputs', () => {
    expect(meaning.inputs.map(({ name, kind, path, required }) => [name, kind, path, required])).toEqual([
      ['scan', 'file', '/flywheel/v0/input/scan', true],
      ['mask', 'file', '/flywheel/v0/input/mask', false],
      ['api-key', 'key', '/flywheel/v0/config.json', true],
      ['matlab', 'value', '/flywheel/v0/config.json', false],
    ]);
    expect(meaning.inputs[0]?.description).toBe('The scan. A file of the type "nifti" or "dicom".');
  });

  it('names a file that fits the type of an input, and none where there is no type', () => {
    const typed = { ...GEAR.inputs, series: { base: 'file', type: { enum: ['dicom', 'parrec'] } } };
    const { inputs } = meant(JSON.stringify({ ...GEAR, inputs: typed }));
    expect(inputs.map(({ name, example }) => [name, example])).toEqual([
      ['scan', 'scan.nii.gz'],
      ['mask', null],
      ['api-key', null],
      ['matlab', null],
      ['series', 'scan.dcm'],
    ]);
  });

  it('has a form with the bounds and defaults of its options', () => {
    const shown = meaning.options.map(({ key, kind, value, required }) => [key, kind, value, required]);
    expect(shown).toEqual([
      ['factor', 'number', '2.5', false],
      ['mode', 'choice', 'fast', false],
      ['verbose', 'switch', 'false', false],
      ['passes', 'integer', null, true],
      ['steps', 'list', '[1, 2]', false],
      ['note', 'text', null, false],
      ['api-key', 'text', null, true],
      ['matlab', 'text', null, false],
    ]);
    expect(meaning.options[0]).toMatchObject({ minimum: 0.5, maximum: 4, description: 'By how much.' });
    expect(meaning.options[1]?.choices).toEqual(['fast', 'exact']);
    expect(meaning.options.filter(({ secret }) => secret).map(({ key }) => key)).toEqual(['api-key']);
  });

  it('is run by bash in its folder, with the network where it takes a key', () => {
    const whole = meant(JSON.stringify({ ...GEAR, config: { factor: GEAR.config.factor } }));
    expect(whole).toMatchObject({
      title: 'Scaler',
      image: { name: 'scaler:1.0.0', built: false },
      command: ['bash', '-c', 'python run.py --factor 2.5'],
      workingDirectory: '/flywheel/v0',
      network: 'bridge',
    });
    expect(whole.environment).toMatchObject([{ name: 'LANG', value: 'C', by: 'manifest' }]);
  });

  it('says how it starts also where a value is missing that nothing can stand for, and makes none up', () => {
    const command = 'python run.py --passes {config[passes]}';
    const open = meant(JSON.stringify({ ...GEAR, command }));
    expect(open).toMatchObject({ network: 'bridge', command: ['bash', '-c', command] });
  });
});

describe('the config.json of a gear', () => {
  const config = JSON.stringify({
    config: { factor: 3, mode: 'exact' },
    inputs: {
      scan: { base: 'file', location: { path: '/flywheel/v0/input/scan/a.nii', name: 'a.nii' }, object: {} },
    },
  });
  const options = { fileName: 'config.json', format: 'flywheel-config' } as const;

  it('is the gear beside it with what it chooses', () => {
    const meaning = meant(config, {
      ...options,
      neighbours: [{ path: 'manifest.json', text: JSON.stringify(GEAR) }],
    });
    expect(meaning).toMatchObject({ format: 'flywheel-config', title: 'Scaler' });
    expect(meaning.inputs[0]).toMatchObject({ path: '/flywheel/v0/input/scan/a.nii', required: true });
    expect(meaning.options.slice(0, 3)).toMatchObject([
      { key: 'factor', value: '3', minimum: 0.5 },
      { key: 'mode', value: 'exact' },
      { key: 'verbose', value: 'false' },
    ]);
  });

  it('alone says what was chosen', () => {
    const meaning = meant(config, options);
    expect(meaning.options).toMatchObject([
      { key: 'factor', kind: 'integer', value: '3' },
      { key: 'mode', kind: 'text', value: 'exact' },
    ]);
    expect(meaning.inputs).toMatchObject([{ name: 'scan', example: 'a.nii' }]);
    expect(meaning.network).toBeNull();
    expect(meaning.notes.join()).toContain('manifest.json');
  });
});

describe('a RED file', () => {
  const meaning = meant(RED, { fileName: 'work/scaler.red.yml' });

  it('says where Curious Containers lays files and looks for results', () => {
    expect(meaning).toMatchObject({ title: 'scaler', summary: 'Scales an image.', gpus: '2 GPUs' });
    expect(meaning.inputs).toEqual([
      {
        name: 'images',
        path: '/cc/inputs/images/0/images',
        kind: 'file',
        list: true,
        required: true,
        example: null,
        description: 'The images.',
      },
    ]);
    expect(meaning.outputs.map(({ name, path }) => [name, path])).toEqual([
      ['scaled', '/cc/outputs/*.nii'],
      ['log', '/cc/outputs/log.stdout'],
    ]);
  });

  it('names a file as it is called in the container, where that tells what it is', () => {
    const file = '{ class: File, basename: a.dcm, connector: { command: c, access: {} } }';
    const named = meant(RED.replace('  factor: 1.50', `  images: [${file}]\n  factor: 1.50`), {
      fileName: 'scaler.red.yml',
    });
    expect(named.inputs).toMatchObject([{ path: '/cc/inputs/images/0/a.dcm', example: 'a.dcm' }]);
  });

  it('has plain inputs and variables in its form, passwords among them', () => {
    expect(meaning.options.map(({ key, kind, value, secret }) => [key, kind, value, secret])).toEqual([
      ['factor', 'number', '1.5', false],
      ['words', 'list', '["a", "b"]', false],
      ['user', 'text', null, false],
      ['pass', 'text', null, true],
    ]);
  });

  it('shows nothing that only stands for a file', () => {
    expect(JSON.stringify(meaning.notes)).not.toContain('IMAGES_FILE');
  });
});

describe('a Dockerfile', () => {
  const text = `ARG TAG=3.11
FROM node:22 AS build
RUN make
FROM python:\${TAG}-slim
LABEL org.opencontainers.image.title="A service"
ENV API_KEY=abc PORT=80
EXPOSE \${PORT} 53/udp
USER 1000
CMD serve
`;

  it('is stages, ports, and what the last one sets', () => {
    expect(meant(text, { fileName: 'Dockerfile', format: 'dockerfile' })).toMatchObject({
      format: 'dockerfile',
      title: 'A service',
      image: { name: null, built: true, base: 'python:3.11-slim' },
      stages: [
        { name: 'build', base: 'node:22', final: false },
        { name: null, base: 'python:3.11-slim', final: true },
      ],
      ports: ['80/tcp', '53/udp'],
      user: '1000',
      command: ['/bin/sh', '-c', 'serve'],
      environment: [
        { name: 'API_KEY', value: null, by: 'image', secret: true },
        { name: 'PORT', value: '80', by: 'image' },
      ],
      inputs: [],
      outputs: [],
      network: null,
    });
  });

  it('for RAIVEN has two folders and the variables that name them', () => {
    const meaning = meant(text, { fileName: 'Dockerfile', format: 'raiven' });
    expect(meaning.inputs).toMatchObject([{ name: 'input', path: '/mnt/raiven/input', kind: 'either' }]);
    expect(meaning.outputs).toMatchObject([{ name: 'output', path: '/mnt/raiven/output', folder: '' }]);
    expect(meaning.environment.map(({ name, by }) => [name, by])).toEqual([
      ['RAIVEN_INPUT_DIR', 'platform'],
      ['RAIVEN_OUTPUT_DIR', 'platform'],
      ['API_KEY', 'image'],
      ['PORT', 'image'],
    ]);
  });
});

describe('what is broken', () => {
  it('says what it still says: a manifest that breaks off, one with a wrong type, one without its image', () => {
    const cut = JSON.stringify(GEAR, null, 2).slice(0, -40);
    expect(meant(cut, { fileName: 'manifest.json', format: 'flywheel-gear' })).toMatchObject({
      title: 'Scaler',
      inputs: [{ name: 'scan' }, { name: 'mask' }, { name: 'api-key' }, { name: 'matlab' }],
    });
    const odd = {
      ...CONTAINER,
      templates: [{ ...CONTAINER.templates[0], inputs: 'none', env: [{ name: 'A' }, 7] }],
    };
    const container = meant(JSON.stringify(odd));
    expect(container).toMatchObject({ choice: 'scale', inputs: [], outputs: [{ name: 'scaled' }] });
    const red = meant(RED.replace('type: "File[]"', 'type: "Files"'), { format: 'red' });
    expect(red.options.map(({ key }) => key)).toContain('factor');
    expect(red.inputs).toEqual([]);
  });

  it('is nothing where it is of no format', () => {
    expect(meaningOf('hello', ALONE)).toBeNull();
    expect(meaningOf('{}', ALONE)).toBeNull();
  });
});

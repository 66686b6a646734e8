import { describe, expect, it } from 'vitest';
import {
  type BoundInput,
  impliedInputs,
  planRun,
  type RunRequest,
  templateImage,
} from '../../../../src/core/index.ts';
import { aRequest } from '../a-request.ts';

const TEMPLATE = {
  identifier: 'double',
  description: 'Doubles',
  inputs: [{ name: 'images', mounted_path: '/in' }],
  outputs: [{ name: 'results', mounted_path: '/res' }],
  env: [
    { name: 'FACTOR', value: '2', choices: ['2', '3'] },
    { name: 'API_TOKEN', value: 'shown to nobody' },
  ],
  command: ['python3', 'double.py'],
};
const CONTAINER = { name: 'My Container', description: '', api_version: 1, templates: [TEMPLATE] };
const TASK = {
  name: 'A task',
  image: '{{ env.REGISTRY }}/double:1',
  taskTemplate: 'double',
  inputs: [{ name: 'images', volume_source: { host_path: '{{ env.DATA }}/images' } }],
  outputs: [{ name: 'results', volume_source: { host_path: '/somewhere/results' } }],
};
const IMAGES: BoundInput = { name: 'images', typed: 'data', path: '/data', kind: 'folder', files: [] };
const ENV = { REGISTRY: 'registry:5000', DATA: '/host' };

function ofContainer(given: Partial<RunRequest> = {}, container: unknown = CONTAINER) {
  return planRun(
    aRequest({
      format: 'kaapana-processing-container',
      text: JSON.stringify(container),
      build: { context: '/package', dockerfile: 'Dockerfile' },
      inputs: [IMAGES],
      ...given,
    }),
  );
}

const BESIDE = [{ path: 'processing-container.json', text: JSON.stringify(CONTAINER) }];

function ofTask(given: Partial<RunRequest> = {}, task: unknown = TASK) {
  return planRun(aRequest({ text: JSON.stringify(task), neighbours: BESIDE, env: ENV, ...given }));
}

function theRun(planned: ReturnType<typeof planRun>) {
  expect(planned.refusals).toEqual([]);
  const [first] = planned.runs;
  if (first === undefined) throw new Error('nothing is planned');
  return first.run;
}

function said({ runs, refusals }: ReturnType<typeof planRun>) {
  expect(runs).toEqual([]);
  return refusals.map(({ id, message, help }) => `${id}: ${message} ${help}`);
}

describe('a template of a processing container', () => {
  it('is run as a task that binds what is bound, with every output', () => {
    expect(theRun(ofContainer())).toMatchObject({
      name: 'my-container',
      image: { kind: 'build', context: '/package' },
      entrypoint: null,
      command: ['python3', 'double.py'],
      environment: [
        { name: 'FACTOR', value: '2', secret: false },
        { name: 'API_TOKEN', value: 'shown to nobody', secret: true },
      ],
      inputs: [{ name: 'images', source: '/data', target: '/in' }],
      outputs: [{ name: 'results', source: '/out/results', target: '/res' }],
      expected: [{ name: 'results', mount: 'results', kind: 'tree', optional: false }],
    });
  });

  it('a setting replaces a value where it is one of the choices', () => {
    const set = (key: string, value: string) => ofContainer({ settings: [{ key, value, secret: false }] });
    expect(theRun(set('FACTOR', '3')).environment[0]?.value).toBe('3');
    expect(said(set('FACTOR', '4'))[0]).toBe(
      `run/setting-value: FACTOR is "4", none of the template's choices. Choose one of them: "2", "3".`,
    );
    expect(said(set('FACTER', '3'))[0]).toContain('Did you mean "FACTOR"?');
    expect(said(set('custom.x', '3'))[0]).toContain('run/unknown-setting');
  });

  it('must be chosen where there are several', () => {
    const two = { ...CONTAINER, templates: [TEMPLATE, { ...TEMPLATE, identifier: 'triple', env: [] }] };
    expect(said(ofContainer({}, two))).toEqual([
      'run/template-unchosen: The processing container has several templates, and one of them is run. Add --template double, or another one. Its templates are "double" and "triple".',
    ]);
    expect(theRun(ofContainer({ template: 'triple' }, two)).environment).toEqual([]);
    expect(said(ofContainer({ template: 'tripel' }, two))[0]).toContain(
      'run/unknown-template: The processing container has no template "tripel". Did you mean "triple"?',
    );
  });

  it('names of inputs are checked, and a channel is a folder', () => {
    expect(said(ofContainer({ inputs: [] }))[0]).toBe(
      'run/input-unbound: The template "double" needs the input channel "images", and nothing is bound to it. Add --input images=FOLDER.',
    );
    expect(said(ofContainer({ inputs: [{ ...IMAGES, kind: 'file' }] }))[0]).toContain('run/input-kind');
    expect(said(ofContainer({ inputs: [{ ...IMAGES, name: 'image' }] }))).toHaveLength(2);
  });

  it('needs an image, and is read without Jinja2, as out of the image', () => {
    expect(said(ofContainer({ build: null }))[0]).toContain('run/no-image');
    const marked = { ...TEMPLATE, env: [{ name: 'A', value: '{{ env.X }}' }] };
    expect(theRun(ofContainer({}, { ...CONTAINER, templates: [marked] })).environment[0]?.value).toBe(
      '{{ env.X }}',
    );
    const scaled = {
      ...TEMPLATE.inputs[0],
      scale_rule: { scale_factor: '{{ x }}', type: 'limit', mode: 'sum' },
    };
    const scaling = { ...CONTAINER, templates: [{ ...TEMPLATE, inputs: [scaled] }] };
    expect(said(ofContainer({}, scaling))[0]).toContain('run/manifest-rejected');
  });

  it.each([
    ['relative', 'run/mounted-path'],
    ['/', 'run/mounted-path'],
    ['/a:b', 'run/mounted-path'],
    ['/in/', 'run/same-mounted-path'],
  ])('the mounted path %s of an output is refused', (path, id) => {
    const template = { ...TEMPLATE, outputs: [{ name: 'results', mounted_path: path }] };
    expect(said(ofContainer({}, { ...CONTAINER, templates: [template] }))[0]).toContain(id);
  });

  it.each(['../up', 'a/b', '..', ''])('an output channel %j has no folder', (name) => {
    const template = { ...TEMPLATE, outputs: [{ name, mounted_path: '/res' }] };
    expect(said(ofContainer({}, { ...CONTAINER, templates: [template] }))[0]).toContain('run/channel-name');
  });

  it('GPUs and CPUs of the limits count as on Kubernetes', () => {
    const asking = (limits: object) =>
      ofContainer({}, { ...CONTAINER, templates: [{ ...TEMPLATE, resources: { limits, requests: {} } }] });
    expect(theRun(asking({ 'nvidia.com/gpu': '2', cpu: '1500m', memory: '1Gi' }))).toMatchObject({
      gpus: { kind: 'count', count: 2 },
      limits: { cpus: 1.5, memoryBytes: 2 ** 30, pids: 4096 },
    });
    expect(theRun(asking({ 'nvidia.com/gpu': 0, cpu: 'many', 'amd.com/gpu': 1 })).notes.slice(1)).toEqual([
      'The limit cpu is "many", no quantity of Kubernetes, and is left out.',
      'The limit "amd.com/gpu" is not applied here, nor by Kaapana in Docker.',
    ]);
    expect(said(asking({ 'nvidia.com/gpu': 0.5 }))[0]).toContain('run/gpu-quantity');
    expect(said(asking({ memory: '1G' }))[0]).toContain('run/memory-quantity');
  });

  it('an ENTRYPOINT beside a command means two things, which is told', () => {
    const beside = (text: string) =>
      theRun(ofContainer({ neighbours: [{ path: 'Dockerfile', text }] })).notes.join();
    expect(beside('FROM debian\nENTRYPOINT ["python3"]\n')).toContain(
      'on Kubernetes the command is started in its place',
    );
    expect(beside('FROM debian\n')).not.toContain('ENTRYPOINT');
  });
});

describe('a task', () => {
  it('is rendered with the environment, and its own folders are inputs', () => {
    const run = theRun(ofTask());
    expect(run).toMatchObject({
      image: { kind: 'named', name: 'registry:5000/double:1' },
      inputs: [{ name: 'images', source: '/host/images', target: '/in' }],
      outputs: [{ name: 'results', source: '/out/results', target: '/res' }],
    });
    expect(impliedInputs(aRequest({ text: JSON.stringify(TASK), env: ENV }))).toEqual([
      { name: 'images', path: '/host/images' },
    ]);
  });

  it('what is bound wins over its own folder, which may be missing then', () => {
    const bound = { inputs: [IMAGES], env: { REGISTRY: 'r' } };
    expect(theRun(ofTask(bound)).inputs[0]?.source).toBe('/data');
    expect(impliedInputs(aRequest({ text: JSON.stringify(TASK), ...bound }))).toEqual([]);
  });

  it('a variable that is missing is told where it is needed, and only there', () => {
    expect(said(ofTask({ env: { REGISTRY: 'r' } }))).toEqual([
      'run/variable-unset: The input channel "images" of the task needs {{ env.DATA }}, which is not set: Jinja2 makes "/images" of it. Set DATA in the environment. Or bind it: --input images=FOLDER.',
    ]);
    expect(said(ofTask({ env: { DATA: '/d' } }))[0]).toContain(
      'The image of the task needs {{ env.REGISTRY }}',
    );
    expect(theRun(ofTask({ env: { DATA: '/d' }, image: 'other' })).image).toMatchObject({ name: 'other' });
    const set = { ...TASK, env: [{ name: 'A', value: 'x{{ env.NONE }}' }] };
    const run = theRun(ofTask({}, set));
    expect(run.environment.at(-1)?.value).toBe('x');
    expect(run.notes.join()).toContain('{{ env.NONE }} is not set, so the variable A is rendered without it');
  });

  it('says in which image its template lies', () => {
    const image = (given: Partial<RunRequest>) =>
      templateImage(aRequest({ text: JSON.stringify(TASK), ...given }));
    expect(image({ env: ENV })).toBe('registry:5000/double:1');
    expect(image({ env: ENV, image: 'other' })).toBe('other');
    expect(image({})).toBeNull();
    expect(image({ text: '{' })).toBeNull();
    expect(image({ format: 'raiven' })).toBeNull();
  });

  it('custom variables are set by --set, by their names', () => {
    const custom = { ...TASK, env: [{ name: 'SUBJECT', value: '{{ custom.subject }}' }] };
    const set = (key: string) => ofTask({ settings: [{ key, value: 'S1', secret: false }] }, custom);
    expect(theRun(set('custom.subject')).environment.at(-1)?.value).toBe('S1');
    expect(said(set('custom.subjekt'))[0]).toContain('Did you mean "custom.subject"?');
    expect(theRun(set('SUBJECT')).environment.at(-1)?.value).toBe('S1');
  });

  it('names that its template does not have are refused, not passed over', () => {
    const wrong = { ...TASK, outputs: [{ name: 'result', volume_source: { host_path: '/r' } }] };
    expect(said(ofTask({}, wrong))[0]).toBe(
      'run/unknown-channel: The template "double" has no output channel "result", which the task binds: Kaapana leaves it out without a word. Did you mean "results"? Its only output channel is "results".',
    );
    expect(said(ofTask({}, { ...TASK, taskTemplate: 'doubel' }))[0]).toContain('run/unknown-template');
    expect(said(ofTask({ neighbours: [] }))[0]).toContain('run/no-processing-container');
    expect(said(ofTask({ template: 'other' }))[0]).toContain('run/unknown-template');
    expect(said(ofTask({ env: { ...ENV, DATA: 'relative' } }))[0]).toContain('run/relative-host-path');
    expect(said(ofTask({}, { ...TASK, image: 1 }))[0]).toContain('run/manifest-rejected');
    expect(said(ofTask({}, { ...TASK, image: '{{ env.X' }))[0]).toContain('run/template-syntax');
    expect(said(ofTask({}, { ...TASK, image: '{{ range(3) }}' }))[0]).toContain('run/template-not-rendered');
    expect(said(ofTask({}, { ...TASK, image: '{{ env.keys }}' }))[0]).toContain('run/template-not-rendered');
  });

  it('what Kaapana does otherwise is told where it matters', () => {
    const same = {
      ...TASK,
      outputs: [{ name: 'results', volume_source: { host_path: '{{ env.DATA }}/images' } }],
      config: { type: 'k8s', labels: { a: 'b' } },
    };
    const notes = theRun(ofTask({}, same)).notes.join('\n');
    expect(notes).toContain('The task has the output "results" in the folder of an input');
    expect(notes).toContain('Not used here: config/labels.');
    const built = theRun(ofTask({ build: { context: '/package', dockerfile: 'Dockerfile' } }));
    expect(built.notes.join()).toContain("in the place of the task's image registry:5000/double:1.");
    expect(theRun(ofTask({}, { ...TASK, outputs: [] })).notes.join()).toContain(
      'The task does not bind "results"',
    );
    expect(theRun(ofTask()).notes.join()).not.toMatch(/config|folder of an input|bind/);
  });

  it('the password of its registry is for that registry', () => {
    const config = {
      type: 'k8s',
      registryUrl: 'https://registry:5000',
      registryUsername: 'me',
      registryPassword: 'p',
    };
    expect(theRun(ofTask({}, { ...TASK, config })).image).toMatchObject({
      auth: { username: 'me', password: 'p' },
    });
    expect(theRun(ofTask({ env: { ...ENV, REGISTRY: 'other' } }, { ...TASK, config })).image).toMatchObject({
      auth: null,
    });
    expect(theRun(ofTask({ image: 'other/a' }, { ...TASK, config })).image).toMatchObject({ auth: null });
  });
});

describe('names that would be mistaken', () => {
  it.each(['.waybill-x', '..', 'a/b'])('an output channel %s is refused', (name) => {
    const outputs = [{ name, mounted_path: '/res' }];
    const { refusals } = ofContainer({}, { ...CONTAINER, templates: [{ ...TEMPLATE, outputs }] });
    expect(refusals.map(({ id }) => id)).toEqual(['run/channel-name']);
  });

  it('a password for a registry is for that registry, and not for one whose name goes on', () => {
    const authOf = (image: string) => {
      const config = { registryUrl: 'https://reg.example', registryUsername: 'ann', registryPassword: 'pw' };
      const text = JSON.stringify({ ...TASK, image, taskTemplate: TEMPLATE, config });
      const [first] = planRun(aRequest({ text, inputs: [IMAGES] })).runs;
      const planned = first?.run.image;
      return planned?.kind === 'named' ? planned.auth : undefined;
    };
    expect(authOf('reg.example/double:1')).toEqual({ username: 'ann', password: 'pw' });
    expect(authOf('reg.example.org/double:1')).toBeNull();
  });
});

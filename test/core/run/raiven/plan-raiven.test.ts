import { describe, expect, it } from 'vitest';
import { type BoundInput, planRun, type RunRequest } from '../../../../src/core/index.ts';
import { aRequest } from '../a-request.ts';

const FOLDER: BoundInput = { name: 'input', typed: 'data', path: '/data', kind: 'folder', files: null };
const FILE: BoundInput = { ...FOLDER, path: '/data/a\\b.dcm', kind: 'file' };
const BUILD = { context: '/package', dockerfile: 'Dockerfile' };

function planned(given: Partial<RunRequest>) {
  return planRun(
    aRequest({
      format: 'raiven',
      text: 'FROM debian\n',
      name: 'Double it',
      build: BUILD,
      inputs: [FOLDER],
      ...given,
    }),
  );
}

function run(given: Partial<RunRequest> = {}) {
  const { runs, refusals } = planned(given);
  expect(refusals).toEqual([]);
  return runs.map((each) => each.run)[0];
}

function refusals(given: Partial<RunRequest>) {
  const { runs, refusals: found } = planned(given);
  expect(runs).toEqual([]);
  return found.map(({ id, message, help }) => `${id}: ${message} ${help}`);
}

describe('a RAIVEN container', () => {
  it('has two folders and the variables that name them, as the worker starts it', () => {
    expect(run()).toMatchObject({
      name: 'double-it',
      image: { kind: 'build', context: '/package' },
      entrypoint: null,
      command: null,
      environment: [
        { name: 'RAIVEN_INPUT_DIR', value: '/mnt/raiven/input' },
        { name: 'RAIVEN_OUTPUT_DIR', value: '/mnt/raiven/output' },
      ],
      inputs: [{ name: 'input', source: '/data', target: '/mnt/raiven/input' }],
      outputs: [{ name: 'output', source: '/out', target: '/mnt/raiven/output' }],
      expected: [{ mount: 'output', kind: 'tree', optional: false }],
      scratch: [],
      network: 'none',
      gpus: null,
      timeoutMs: 86_400_000,
    });
  });

  it('a single file lies alone in the input folder', () => {
    const { inputs, scratch } = run({ inputs: [FILE] }) ?? {};
    expect(inputs).toEqual([
      { name: 'input', source: '/data/a\\b.dcm', target: '/mnt/raiven/input/a\\b.dcm' },
    ]);
    expect(scratch).toEqual(['/mnt/raiven/input']);
  });

  it('the initiator is set where somebody says who it is', () => {
    const settings = [{ key: 'RAIVEN_INITIATOR_AET', value: 'CT1', secret: false }];
    expect(run({ settings })?.environment[0]).toEqual({
      name: 'RAIVEN_INITIATOR_AET',
      value: 'CT1',
      secret: false,
    });
  });

  it('gets the network, GPUs and an image only where they are asked for, and says what RAIVEN does', () => {
    const asked = run({ network: 'bridge', gpus: 1, image: 'image:2' });
    expect(asked).toMatchObject({
      network: 'bridge',
      gpus: { kind: 'count', count: 1 },
      image: { kind: 'named', name: 'image:2' },
    });
    expect(asked?.notes.join()).toContain('RAIVEN gives no container a GPU');
    expect(asked?.notes.join()).not.toContain('network');
    expect(run()?.notes.join()).toContain('RAIVEN lets containers reach the network');
  });

  it("runs as the image's user, or as the caller where that is asked for", () => {
    const userOf = (user: RunRequest['user']) => run({ user })?.user;
    expect([userOf(null), userOf('image'), userOf('caller')]).toEqual(['image', 'image', 'caller']);
  });

  it('anything else is refused by its name', () => {
    expect(refusals({ inputs: [] })).toEqual([
      'run/input-unbound: A RAIVEN container needs the input "input", and nothing is bound to it. Add --input input=PATH.',
    ]);
    expect(refusals({ inputs: [FOLDER, { ...FOLDER, name: 'imput' }] })).toEqual([
      'run/unknown-input: A RAIVEN container has no input "imput". Did you mean "input"? Its only input is "input".',
    ]);
    expect(refusals({ inputs: [FOLDER, { ...FOLDER, typed: 'other' }] })[0]).toContain(
      'run/input-twice: The input "input" is bound twice: to data and to other.',
    );
    expect(refusals({ settings: [{ key: 'RAIVEN_AET', value: '', secret: false }] })[0]).toContain(
      'run/unknown-setting: A RAIVEN container has no variable "RAIVEN_AET".',
    );
    expect(refusals({ build: null })[0]).toContain('run/no-image');
    expect(refusals({ template: 'a' })[0]).toContain('run/unknown-template');
  });
});

it.each(['dockerfile', 'flywheel-config'] as const)('a %s alone is no package', (format) => {
  expect(planRun(aRequest({ format })).refusals[0]?.id).toBe('run/no-manifest');
});

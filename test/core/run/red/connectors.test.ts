import { describe, expect, it } from 'vitest';
import { type ContainerRun, dockerLine, FORMATS, type RunRequest } from '../../../../src/core/index.ts';
import { planRed } from '../../../../src/core/run/red/plan-red.ts';
import { bound, redRequest, set } from './red-request.ts';

const EXAMPLE = FORMATS.find(({ id }) => id === 'red')?.example ?? '';
const SSH = [set('ssh_username', 'ann'), set('ssh_password', 'SECRET12', true)];

function plan(text: string, given: Partial<RunRequest> = {}): ContainerRun {
  const { runs, refusals } = planRed(redRequest(text, { connectors: true, ...given }));
  expect(refusals).toEqual([]);
  const [first] = runs;
  if (first === undefined) throw new Error('no run was planned');
  return first.run;
}

function refusalsOf(text: string, given: Partial<RunRequest> = {}): string[] {
  return planRed(redRequest(text, { connectors: true, ...given })).refusals.map(
    ({ id, message }) => `${id}: ${message}`,
  );
}

function fileAt(run: ContainerRun, target: string): unknown {
  return JSON.parse(run.files.find((file) => file.target === target)?.text ?? 'null');
}

describe('with --connectors the own connectors of a RED file are executed', () => {
  it('as the agent does: all are validated, inputs received, and results sent behind the command', () => {
    const run = plan(EXAMPLE, { settings: SSH });
    const input = '/cc/connectors/input-text_file.json';
    const output = '/cc/connectors/output-counts.json';
    expect(run.before.map(({ argv }) => argv)).toEqual([
      ['red-connector-http', 'receive-file-validate', input],
      ['red-connector-ssh', 'send-file-validate', output],
      ['red-connector-http', 'receive-file', input, '/cc/inputs/text_file/text_file'],
    ]);
    expect(run.after.map(({ argv, about }) => [argv, about])).toEqual([
      [['red-connector-ssh', 'send-file', output, '/cc/outputs/counts.csv'], 'counts'],
    ]);
    expect(run.command).toEqual(['count-lines', '/cc/inputs/text_file/text_file', '--longest', '80']);
    expect(run.scratch).toEqual(['/cc/inputs/text_file']);
    expect(run.inputs).toEqual([]);
    expect(run.network).toBe('bridge');
    expect(run.notes.join()).not.toContain('--network bridge');
  });

  it('gives access with its variables in secret files alone', () => {
    const run = plan(EXAMPLE, { settings: SSH });
    expect(fileAt(run, '/cc/connectors/output-counts.json')).toEqual({
      host: 'example.com',
      auth: { username: 'ann', password: 'SECRET12' },
      filePath: 'results/counts.csv',
    });
    expect(run.files.every(({ secret, readOnly }) => secret && readOnly)).toBe(true);
    expect(JSON.stringify({ ...run, files: [], secrets: [] })).not.toContain('SECRET12');
    expect(dockerLine(run)).not.toContain('SECRET12');
  });

  it('takes the mark of protection from a key', () => {
    const text = EXAMPLE.replace('password: "{{ssh_password}}"', '_password: "{{ssh_password}}"');
    expect(fileAt(plan(text, { settings: SSH }), '/cc/connectors/output-counts.json')).toMatchObject({
      auth: { password: 'SECRET12' },
    });
  });

  it('binds what is bound in the place of a connector', () => {
    const run = plan(EXAMPLE, { settings: SSH, inputs: [bound('text_file', '/data/a.txt')] });
    expect(run.before.map(({ argv }) => argv[1])).toEqual(['send-file-validate']);
    expect(run.inputs).toHaveLength(1);
    expect(run.scratch).toEqual([]);
  });

  it('receives a folder with its listing, and looks whether all came', () => {
    const text = EXAMPLE.replace(
      'text_file:\n      type: "File"',
      'text_file:\n      type: "Directory"',
    ).replace(
      'text_file:\n    class: "File"\n',
      'text_file:\n    class: "Directory"\n    listing: [{class: File, basename: a.txt}]\n',
    );
    const run = plan(text, { settings: SSH });
    const listing = '--listing=/cc/connectors/input-text_file.listing.json';
    expect(run.before.map(({ argv }) => argv.filter((word) => !word.includes('import')))).toEqual([
      ['red-connector-http', 'receive-dir-validate', '/cc/connectors/input-text_file.json', listing],
      ['red-connector-ssh', 'send-file-validate', '/cc/connectors/output-counts.json'],
      [
        'red-connector-http',
        'receive-dir',
        '/cc/connectors/input-text_file.json',
        '/cc/inputs/text_file/text_file',
        listing,
      ],
      ['python3', '-c', '/cc/inputs/text_file/text_file', '[{"class": "File", "basename": "a.txt"}]'],
    ]);
    expect(run.scratch).toEqual(['/cc/inputs/text_file/text_file']);
  });

  it('compares what came with size and checksum of the file', () => {
    const text = EXAMPLE.replace(
      '    class: "File"\n',
      '    class: "File"\n    size: 3\n    checksum: sha1$ab\n',
    );
    expect(plan(text, { settings: SSH }).before.at(-1)?.argv.slice(-2)).toEqual([
      '/cc/inputs/text_file',
      '[{"class": "File", "basename": "text_file", "size": 3, "checksum": "sha1$ab"}]',
    ]);
  });

  it('looks for a result by its pattern when it is sent', () => {
    const run = plan(EXAMPLE.replace('glob: "counts.csv"', 'glob: "*.csv"'), { settings: SSH });
    expect(run.after[0]?.argv.slice(3)).toEqual([
      'File',
      '/cc/outputs/*.csv',
      'red-connector-ssh',
      'send-file',
      '/cc/connectors/output-counts.json',
    ]);
    expect(run.after[0]?.argv.join('')).not.toContain('\n');
  });

  it('has a stream that is sent written in the container', () => {
    const text = EXAMPLE.replace(
      /counts:\n {6}type: "File"\n {6}outputBinding:\n {8}glob: "counts.csv"/,
      'counts:\n      type: "stdout"',
    ).replace('  counts:\n    class: "File"', '  counts:\n    class: "stdout"');
    const run = plan(text, { settings: SSH });
    expect(run.stdout).toBeNull();
    expect(run.command?.slice(3)).toEqual([
      'sh',
      'counts.stdout',
      '',
      'count-lines',
      '/cc/inputs/text_file/text_file',
      '--longest',
      '80',
    ]);
    expect(run.after[0]?.argv.at(-1)).toBe('/cc/outputs/counts.stdout');
    expect(run.expected[0]?.glob).toBe('counts.stdout');
  });

  it('needs the variables of those that are executed, and no others', () => {
    expect(refusalsOf(EXAMPLE)).toEqual([
      'run/variable-unset: The variable {{ssh_username}} has no value.',
      'run/variable-unset: The variable {{ssh_password}} has no value.',
    ]);
    const inputs = [bound('text_file', '/data/a.txt')];
    const { runs, refusals } = planRed(redRequest(EXAMPLE, { inputs }));
    expect(refusals).toEqual([]);
    expect(runs[0]?.run.notes.join()).toContain('--network bridge');
  });

  it('stays off the network where --network says so', () => {
    expect(plan(EXAMPLE, { settings: SSH, network: 'none' }).network).toBe('none');
  });

  it('refuses a folder that would be mounted', () => {
    const text = EXAMPLE.replace(
      '      command: "red-connector-http"\n',
      '      command: "red-connector-http"\n      mount: true\n',
    );
    expect(refusalsOf(text, { settings: SSH })).toEqual([expect.stringContaining('run/connector-mount')]);
  });
});

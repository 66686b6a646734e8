import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dockerLine } from '../../../src/core/index.ts';
import { aRun } from './a-run.ts';
import { executedLine, SHELLS } from './executed-line.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-lines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Signs that mean something to a shell, to CSV or to `printf`. */
const HOSTILE = [
  ...'\'"`$\\!*?[]{}()<>|&;#~=%,:- \n\r\t\u001b',
  '$(id)',
  '${HOME}',
  '\\n',
  '%s',
  '-e',
  'é',
  '漢',
  '😀',
  'a',
];
const text = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((signs) => signs.join(''));
/** A part of a path. */
const name = text.map((part) => `x${part}x`);
/** Go reads CSV line by line, and takes a carriage return before a line break away. */
const plainName = name.map((part) => part.replaceAll('\r', ''));

/** The values that follow an option, in the order of the line. */
function valuesOf(words: readonly string[], option: string): string[] {
  return words.flatMap((word, index) => (word === option ? [words[index + 1] ?? ''] : []));
}

/** One record of CSV as Go's reader takes it. */
function fields(record: string): string[] {
  return [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gs)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

describe.each(SHELLS)('in %s', (shell) => {
  it('every value reaches docker as it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          command: fc.array(text, { minLength: 1, maxLength: 3 }),
          value: text,
          input: plainName,
          output: plainName,
          context: plainName,
          file: text,
        }),
        ({ command, value, input, output, context, file }) => {
          const outside = join(folder, `out${shell}`);
          const line = dockerLine(
            aRun({
              image: { kind: 'build', context: `/ctx/${context}`, dockerfile: `${input}.Dockerfile` },
              entrypoint: ['-entry', ...command],
              command,
              environment: [{ name: 'VALUE', value, secret: false }],
              inputs: [{ name: 'input', source: `/data/${input}`, target: `/in/${output}` }],
              outputs: [{ name: 'output', source: `${outside}/${output}`, target: '/out' }],
              files: [
                { target: '/out/sub/file', text: file, secret: false, readOnly: false },
                { target: `/etc/${input}`, text: file, secret: false, readOnly: true },
              ],
            }),
          );
          const placed = join(folder, 'placed');
          const program = `for last; do case $last in *',readonly'*) from=$last; esac; done; from=\${from#type=bind,src=}; cp "\${from%%,*}" '${placed}'`;
          const { run, build, stderr } = executedLine(line, shell, { program });
          expect(stderr).toBe('');
          const mounts = valuesOf(run, '--mount').map(fields);
          expect(valuesOf(run, '--entrypoint')).toEqual(['-entry']);
          expect(run.slice(run.indexOf('sha256:built') + 1)).toEqual([...command, ...command]);
          expect(valuesOf(run, '--env')).toEqual([`VALUE=${value}`]);
          expect(mounts[0]).toEqual(['type=bind', `src=/data/${input}`, `dst=/in/${output}`, 'readonly']);
          expect(mounts[1]).toEqual(['type=bind', `src=${outside}/${output}`, 'dst=/out']);
          expect(mounts[2]?.[2]).toBe(`dst=/etc/${input}`);
          expect(build).toEqual([
            'build',
            '-q',
            '-f',
            `/ctx/${context}/${input}.Dockerfile`,
            `/ctx/${context}`,
          ]);
          expect(readFileSync(join(outside, output, 'sub/file'), 'utf8')).toBe(file);
          expect(readFileSync(placed, 'utf8')).toBe(file);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('results are taken out of the folder, copied, and what else lies there is thrown away', () => {
    const line = dockerLine(
      aRun({
        outputs: [{ name: 'results', source: `${folder}/o'ut`, target: '/out' }],
        expected: [
          {
            name: 'a',
            mount: 'results',
            kind: 'file',
            glob: "it's a*.[td]xt",
            optional: false,
            moveTo: `${folder}/o'ut/a`,
          },
          {
            name: 'b',
            mount: 'results',
            kind: 'directory',
            glob: 'b',
            optional: false,
            moveTo: `${folder}/o'ut/b`,
          },
          {
            name: 'c',
            mount: 'results',
            kind: 'file',
            glob: 'none*',
            optional: true,
            moveTo: `${folder}/o'ut/c`,
          },
        ],
        stdout: 'sub/printed.txt',
        stderr: 'errors.txt',
      }),
    );
    const out = `${folder}/o'ut`;
    const program = `cd "${out}/.waybill-line" && mkdir b && echo 1 > "it's a1.txt" && echo 2 > b/.hidden && echo said && cp sub/printed.txt '${folder}/printed'`;
    const { status, stderr } = executedLine(line, shell, { program });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['a', "a/it's a1.txt", 'b', 'b/.hidden']);
    expect(readFileSync(join(folder, 'printed'), 'utf8')).toBe('said\n');
  });

  it('a result that is missing, and a program that fails, make the line fail', () => {
    const expected = {
      name: 'a',
      mount: 'o',
      kind: 'file',
      glob: '*.txt',
      optional: false,
      moveTo: `${folder}/a`,
    } as const;
    const line = dockerLine(
      aRun({ outputs: [{ name: 'o', source: folder, target: '/out' }], expected: [expected] }),
    );
    expect(executedLine(line, shell).status).not.toBe(0);
    expect(executedLine(line, shell, { program: 'return 7' }).status).toBe(7);
  });

  it('a secret is a variable of the shell, and the line fails where it is not set', () => {
    const line = dockerLine(
      aRun({
        environment: [{ name: 'api-key', value: 'hidden', secret: true }],
        files: [{ target: '/etc/config.json', text: 'hidden', secret: true, readOnly: true }],
      }),
    );
    expect(line).not.toContain('hidden');
    const env = { API_KEY: 'a "b"', CONFIG_JSON: '{}' };
    expect(valuesOf(executedLine(line, shell, { env }).run, '--env')).toEqual(['api-key=a "b"']);
    expect(executedLine(line, shell).run).toEqual([]);
  });

  it('programs around the command are executed by a shell in the container, in their order', () => {
    const program = (word: string) => ({ title: word, about: null, argv: ['echo', word] });
    const line = dockerLine(
      aRun({
        entrypoint: [],
        command: ['echo', "it's", '$HOME'],
        before: [program('first')],
        after: [program('last')],
      }),
    );
    const inContainer = 'while [ "$1" != image:1 ]; do shift; done; shift; sh "$@" >&2';
    expect(executedLine(line, shell, { program: inContainer }).stderr).toBe("first\nit's $HOME\nlast\n");
  });
});

const OPTIONS = aRun({
  command: ['run'],
  platform: 'linux/amd64',
  user: 'caller',
  gpus: { kind: 'devices', devices: [{ minMemoryMiB: 1 }, { minMemoryMiB: null }] },
  workingDirectory: '/work dir',
  limits: { memoryBytes: 7, memoryAndSwapBytes: 8, cpus: 1.5, shmBytes: 9, pids: 10 },
  network: 'bridge',
  scratch: ['/tmp/scratch'],
});

it('a run with everything is one line', () => {
  expect(dockerLine(OPTIONS)).toMatchInlineSnapshot(
    `"docker run --rm --platform linux/amd64 --network bridge --user "$(id -u):$(id -g)" --cap-drop ALL --security-opt no-new-privileges --memory 7 --memory-swap 8 --cpus 1.5 --shm-size 9 --pids-limit 10 --gpus 2 --workdir '/work dir' --env HOME=/tmp/waybill-home --mount "$(d=$(mktemp -d) && chmod 777 "$d" && printf 'type=bind,src=%s,dst=/tmp/scratch' "$d")" --mount "$(d=$(mktemp -d) && chmod 777 "$d" && printf 'type=bind,src=%s,dst=/tmp/waybill-home' "$d")" image:1 run"`,
  );
});

it('all GPUs, a number of them, an entrypoint that is removed', () => {
  expect(dockerLine(aRun({ gpus: { kind: 'all' } }))).toContain(' --gpus all ');
  expect(dockerLine(aRun({ gpus: { kind: 'count', count: 2 } }))).toContain(' --gpus 2 ');
  expect(dockerLine(aRun({ entrypoint: [], command: ['a'] }))).toMatch(/ --entrypoint '' image:1 a$/);
});

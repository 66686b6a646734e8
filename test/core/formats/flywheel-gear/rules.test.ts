import { describe, expect, it } from 'vitest';
import { FORMATS, judge, type NeighbourFile } from '../../../../src/core/index.ts';

const example = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const manifest = JSON.parse(example);

function ids(change: object, neighbours: readonly NeighbourFile[] = []): string[] {
  const text = JSON.stringify({ ...manifest, ...change });
  return judge(text, { fileName: 'manifest.json', neighbours }).problems.map(({ id }) =>
    id.replace('flywheel-gear/', ''),
  );
}

function option(schema: object): string[] {
  return ids({ config: { a: { type: 'string', ...schema } } });
}

describe('a default', () => {
  it('is judged by all that the option says, as Python does it', () => {
    expect(option({ default: 'ab', pattern: '^a$' })).toEqual(['default-type']);
    expect(option({ default: 'a\n', pattern: '^a$' })).toEqual([]);
    expect(option({ type: 'integer', default: 11, maximum: 10 })).toEqual(['default-type']);
    expect(option({ type: 'array', items: { type: 'string' }, default: ['a', 1] })).toEqual(['default-type']);
    expect(option({ type: 'number', default: 1 })).toEqual([]);
  });

  it('1.0 is no integer, and 1 is', () => {
    const text = (literal: string) =>
      JSON.stringify({ ...manifest, config: { a: { type: 'integer', default: 77 } } }).replace('77', literal);
    expect(judge(text('1.0')).problems.map(({ id }) => id)).toEqual(['flywheel-gear/default-type']);
    expect(judge(text('1')).problems).toEqual([]);
  });
});

describe('the image', () => {
  const image = (name: string) => ids({ custom: { 'gear-builder': { image: name } } });

  it('bears the version and the name of the gear, whatever its registry', () => {
    expect(image('localhost:5000/a/b/slice-counter:1.0.0')).toEqual([]);
    expect(image('localhost:5000/slice-counter')).toEqual(['image-version']);
    expect(image('slice_counter:1.0.0')).toEqual([]);
    expect(image('example/slice-counter:1.0.1')).toEqual(['image-version']);
    expect(image('example/counter:1.0.0')).toEqual([]);
    expect(image('example/blur:1.0.0')).toEqual(['image-name']);
  });

  it('is not judged where nobody has chosen its name yet', () => {
    expect(image('TODO')).toEqual([]);
    expect(image('<owner>/<image>:<version>')).toEqual([]);
    expect(image('gear-builder-yetdvedkgv-20190409133320')).toEqual([]);
  });
});

describe('the Dockerfile beside a manifest', () => {
  const dockerfile = (text: string) => {
    const { problems } = judge(text, {
      fileName: 'Dockerfile',
      neighbours: [{ path: 'manifest.json', text: example }],
    });
    return problems.map(({ id }) => id).filter((id) => id.startsWith('dockerfile/flywheel-'));
  };

  it.each([
    'COPY . /flywheel/v0',
    'COPY . .',
    'COPY manifest.json ./',
    'COPY manifest.json /flywheel/v0/manifest.json',
    'COPY *.json main.py ./',
    'COPY src/ ./',
    'RUN cp /tmp/manifest.json /flywheel/v0/',
  ])('may bring the manifest by %s', (line) => {
    expect(dockerfile(`FROM debian:bookworm-slim\nWORKDIR /flywheel/v0\n${line}\n`)).toEqual([]);
  });

  it.each(['COPY main.py ./', 'COPY manifest.json /app/', 'COPY *.py ./', 'RUN echo'])(
    'does not bring it by %s',
    (line) => {
      expect(dockerfile(`FROM debian:bookworm-slim\nWORKDIR /flywheel/v0\n${line}\n`)).toEqual([
        'dockerfile/flywheel-manifest',
      ]);
    },
  );

  it.each([
    ['debian:bookworm-slim', ''],
    ['docker.io/library/python:3.11-slim-bookworm', ''],
    ['scratch', ''],
    ['debian:bookworm-slim', 'WORKDIR v0\n'],
    ['example/gear-base:1', 'WORKDIR /app\n'],
    ['example/gear-base:1', 'WORKDIR /app\nWORKDIR bin\n'],
  ])('starts elsewhere with %s, %j', (base, workdir) => {
    const text = `FROM ${base}\n${workdir}COPY manifest.json /flywheel/v0/\nRUN command -v bash\n`;
    expect(dockerfile(text)).toEqual(['dockerfile/flywheel-workdir']);
  });

  it.each([
    ['example/gear-base:1', ''],
    ['fw-greytool:1', ''],
    ['flywheel/python:3.12-debian', ''],
    ['golang:1.23', ''],
    ['example/debian:1', ''],
    ['example/gear-base:1', 'WORKDIR bin\n'],
    ['${BASE}', ''],
  ])('may start in the right folder with %s, %j, as only the base knows', (base, workdir) => {
    const text = `ARG BASE\nFROM ${base}\n${workdir}COPY manifest.json /flywheel/v0/\n`;
    expect(dockerfile(text)).toEqual([]);
  });

  it('starts elsewhere where a stage of its own is the base, and says so of the image below', () => {
    const text = (base: string) =>
      `FROM ${base} AS tools\nRUN echo\nFROM tools\nCOPY manifest.json /flywheel/v0/\n`;
    expect(dockerfile(text('debian:bookworm-slim'))).toEqual(['dockerfile/flywheel-workdir']);
    expect(dockerfile(text('example/gear-base:1'))).toEqual([]);
  });

  it('is not asked for anything without a manifest of a gear', () => {
    const { problems } = judge('FROM alpine\nCOPY a.py /\n', { fileName: 'Dockerfile' });
    expect(problems.filter(({ id }) => id.includes('flywheel'))).toEqual([]);
  });
});

describe('a key of an option that means nothing', () => {
  const misspelt = (schema: object) => option(schema).filter((id) => id === 'misspelt-keyword');

  it('was meant to be a keyword that is not there yet', () => {
    expect(misspelt({ patern: 'a' })).toEqual(['misspelt-keyword']);
    expect(misspelt({ patern: 'a', pattern: 'a' })).toEqual([]);
    expect(misspelt({ choices: ['a'] })).toEqual(['misspelt-keyword']);
    expect(misspelt({ choices: ['a'], enum: ['a'] })).toEqual([]);
    expect(misspelt({ choices: 'a' })).toEqual([]);
  });
});

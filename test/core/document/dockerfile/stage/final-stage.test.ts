import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../../src/core/document/dockerfile/parse-dockerfile.ts';
import { finalStage } from '../../../../../src/core/document/dockerfile/stage/final-stage.ts';

function stageOf(text: string) {
  const { document } = parseDockerfile(text);
  return document === null ? null : finalStage(document);
}

describe('the final stage of a Dockerfile', () => {
  it('is made of the stages that it builds upon, with the variables of all of them', () => {
    const stage = stageOf(
      'ARG V=12\nFROM debian:${V}-slim AS base\nENV ROOT=/flywheel/v0 NAME="two words"\nWORKDIR $ROOT\nFROM base\nCOPY run.py manifest.json ./\nUSER 1000\n',
    );
    expect(stage?.base.value).toBe('debian:12-slim');
    expect(stage?.env.get('NAME')?.value).toBe('two words');
    expect(stage?.workdir).toEqual({ value: '/flywheel/v0', pointer: '/instructions/3' });
    expect(stage?.user?.value).toBe('1000');
    expect(stage?.copies.map(({ target, certain }) => [target, certain])).toEqual([
      ['/flywheel/v0/run.py', true],
      ['/flywheel/v0/manifest.json', true],
    ]);
  });

  it.each([
    ['a relative WORKDIR begins where the base image is', 'FROM a\nWORKDIR app\nCOPY x ./\n', false],
    ['so does one that follows it', 'FROM a\nWORKDIR app\nWORKDIR sub\nCOPY x ./\n', false],
    ['a variable may be unknown', 'FROM a\nARG D\nWORKDIR /$D\nCOPY x ./\n', false],
    ['an absolute one is certain', 'FROM a\nWORKDIR /app\nWORKDIR sub\nCOPY x ./\n', true],
    ['an absolute destination needs none', 'FROM a\nWORKDIR app\nCOPY x /y/\n', true],
  ])('knows where a copy goes: %s', (_, text, certain) => {
    expect(stageOf(text)?.copies[0]?.certain).toBe(certain);
  });

  it('drops the CMD of a stage below where it has an ENTRYPOINT of its own', () => {
    expect(stageOf('FROM a AS b\nCMD ["x"]\nFROM b\nENTRYPOINT ["y"]\n')?.cmd).toBeNull();
    expect(stageOf('FROM a\nCMD ["x"]\nENTRYPOINT ["y"]\n')?.cmd?.value.words).toEqual(['x']);
  });

  it('does not know a base that a variable without default decides', () => {
    expect(stageOf('ARG V\nFROM debian:$V\n')?.base.value).toBeNull();
  });

  it('does not grow values without bound', () => {
    const doubling = Array.from({ length: 60 }, () => 'ENV A=$A$A').join('\n');
    expect(stageOf(`FROM a\nENV A=ab\n${doubling}\n`)?.env.get('A')?.value.length).toBeLessThanOrEqual(4096);
  });
});

import { describe, expect, test } from 'vitest';
import { FORMATS, PLATFORM_VARIABLES, planRun } from '../../../src/core/index.ts';
import { plannedExample } from '../../../src/site/environment/planned-example.ts';
import { plannedWords } from '../../../src/site/environment/planned-words.ts';
import { SUBJECTS } from '../../../src/site/environment/system-environment.ts';
import { SYSTEM_ENVIRONMENTS } from '../../../src/site/environment/systems.ts';
import { aRequest } from '../../core/run/a-request.ts';

/** What a system has and a plan of ours never shows, each with its reason. */
const NOT_IN_A_PLAN: Readonly<Record<string, string>> = {
  '/flywheel/v0/run': 'started only where the manifest has no command',
  '/bin/sh': 'faice keeps the container alive with it, and we start the command',
  '/cc': 'the agent lies there, and we have none',
};

describe.each(SYSTEM_ENVIRONMENTS)('$name', (environment) => {
  const { words, format } = environment;
  const run = plannedExample(environment);

  test('every path that is told of it is one that a plan has', () => {
    const planned = JSON.stringify({ ...run, notes: [] });
    const paths = code(words).filter((text) => text.startsWith('/') && !text.includes('NAME'));
    const isPlanned = (path: string) => planned.includes(`"${path}"`) || planned.includes(`"${path}/`);
    const missing = paths.filter((path) => !isPlanned(path) && !(path in NOT_IN_A_PLAN));
    expect(missing).toEqual([]);
  });

  test('every variable that is told of it is one that is planned, or may be set', () => {
    const names = code({ ...words, command: '', gpus: '' }).filter((text) => /^[A-Z]+_[A-Z_]+$/.test(text));
    const set = new Set([...run.environment.map(({ name }) => name), ...PLATFORM_VARIABLES]);
    const unknown = names.filter((name) => !set.has(name) && isRefused(format, name));
    expect(unknown).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(format === 'raiven' ? run.environment.map(({ name }) => name) : []),
    );
  });

  test('where the image decides, the plan leaves it to the image', () => {
    expect(words.user.includes('`USER` of the image')).toBe(format !== 'flywheel-gear');
    expect(run.user).toBe('image');
    expect(words.folder.includes('`WORKDIR`')).toBe(run.workingDirectory === null);
    expect(words.command.includes('`CMD` of the image')).toBe(run.command === null);
  });

  test('the network is open there and closed here, and a note says so', () => {
    expect(words.network).not.toMatch(/^None/);
    expect(run.network).toBe('none');
    expect(run.notes.join(' ')).toContain(`${environment.name} lets containers reach the network`);
  });

  test('the words on the plan hold every path, variable and expectation of it', () => {
    const text = Object.values(plannedWords(run)).join('\n');
    const { inputs, outputs, files, environment: variables, scratch } = run;
    for (const { target } of [...inputs, ...outputs, ...files]) expect(text).toContain(target);
    for (const path of scratch) expect(text).toContain(path);
    for (const { name, value } of variables) expect(text).toContain(`${name}=${value}`);
    expect(Object.keys(plannedWords(run))).toEqual(Object.keys(SUBJECTS));
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});

test('every format that can be run is one of the systems', () => {
  const runnable = FORMATS.filter(({ id, example }) => {
    const { refusals } = planRun(aRequest({ format: id, text: example }));
    return refusals.every((refusal) => refusal.id !== 'run/no-manifest');
  });
  const told = SYSTEM_ENVIRONMENTS.map(({ format }) => format);
  // A task is Kaapana's as well.
  expect(
    runnable
      .map(({ id }) => id)
      .filter((id) => id !== 'kaapana-task')
      .sort(),
  ).toEqual([...told].sort());
});

function code(words: Readonly<Record<string, string>>): string[] {
  return Object.values(words).flatMap((text) => text.split('`').filter((_part, at) => at % 2 === 1));
}

/** True where a setting of that name is unknown to the format. */
function isRefused(format: (typeof FORMATS)[number]['id'], key: string): boolean {
  const { refusals } = planRun(aRequest({ format, settings: [{ key, value: 'x', secret: false }] }));
  return refusals.some(({ message }) => message.includes(`"${key}"`));
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, type Problem } from '../../../../src/core/index.ts';
import { SCHEMAS } from '../../read-fixtures.ts';

function read(name: string): string {
  return readFileSync(`${SCHEMAS}red/invalid/${name}`, 'utf8');
}

function oldVersion(text: string, fileName: string): Problem | undefined {
  return judge(text, { fileName }).problems.find(({ id }) => id === 'red/old-version');
}

/** The text after the first fix of a problem. */
function mended(text: string, problem: Problem | undefined): string {
  const edits = [...(problem?.fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

describe('a file of an older version', () => {
  it.each([
    ['2', 'old-version-2.red.json'],
    ['5', 'old-version-5.red.yml'],
    ['6', 'old-version-6.red.yml'],
    ['7', 'old-version-7.red.yml'],
    ['8', 'old-version-8.red.yml'],
  ])('RED %s is RED 9 after one fix, and nothing in it is complained about', (_, name) => {
    const text = read(name);
    const problems = judge(text, { fileName: name }).problems;
    expect(problems.map(({ id }) => id)).toEqual(['red/old-version']);
    const migrated = mended(text, problems[0]);
    expect(judge(migrated, { fileName: name })).toMatchObject({ accepted: true, problems: [] });
  });

  it('keeps comments, order and quotes of what is not changed', () => {
    const text = read('old-version-5.red.yml').replace('inputs:\n', 'inputs: # what goes in\n');
    const before = text.split('\n');
    const after = mended(text, oldVersion(text, 'a.red.yml')).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'redVersion: "9"',
      '      command: "red-connector-http"',
      '      command: "red-connector-ssh"',
      '        auth: {username: "{{ssh_username}}", password: "{{ssh_password}}"}',
      '        filePath: "results/counts.csv"',
    ]);
  });

  it('keeps a comment between keys that become one', () => {
    const text = read('old-version-5.red.yml').replace('pyClass: "Http"', '# of old\n      pyClass: "Http"');
    const migrated = mended(text, oldVersion(text, 'a.red.yml'));
    expect(migrated).toContain('# of old');
    expect(judge(migrated, { fileName: 'a.red.yml' }).accepted).toBe(true);
  });

  it('tells what its author has to decide, each where it stands, and no error that the migration mends', () => {
    const name = 'old-version-to-decide.red.yml';
    const { problems } = judge(read(name), { fileName: name });
    expect(problems.map(({ id, pointer }) => `${id} ${pointer}`)).toEqual([
      'red/old-version /redVersion',
      'red/absolute-glob /cli/outputs/counts/outputBinding/glob',
      'red/former-connector /inputs/text_file/connector/pyModule',
    ]);
  });

  it('may give its version as a number', () => {
    const text = read('old-version-8.red.yml').replace('"8"', '8');
    expect(oldVersion(text, 'a.red.yml')?.message).toContain('RED 8');
  });

  it.each(['"1"', '"10"', '"8x"', '""', '[8]'])('is none with the version %s', (version) => {
    const text = read('old-version-8.red.yml').replace('"8"', version);
    expect(oldVersion(text, 'a.red.yml')).toBeUndefined();
    expect(judge(text, { fileName: 'a.red.yml' }).accepted).toBe(false);
  });
});

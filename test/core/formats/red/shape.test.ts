import { describe, expect, it } from 'vitest';
import { applyFixes, judge } from '../../../../src/core/index.ts';

/** A RED file in lines; the parts that a test is about stand in for those of a sound one. */
function red({
  inputs = '{}',
  bound = '{}',
  container = 'settings: {image: {url: "a/b:1"}, ram: 256}',
} = {}) {
  return [
    'redVersion: "9"',
    `cli: {cwlVersion: v1.0, class: CommandLineTool, baseCommand: a, inputs: ${inputs}, outputs: {}}`,
    `inputs: ${bound}`,
    'container:',
    '  engine: docker',
    `  ${container}`,
    '',
  ].join('\n');
}

const errors = (text: string) =>
  judge(text, { format: 'red' }).problems.filter(({ severity }) => severity === 'error');

describe('a RED file in the shape of something else', () => {
  it('has the image and the memory moved into the settings, and nothing is lost', () => {
    const { text, judgement } = applyFixes(red({ container: 'image: {url: "a/b:1"}\n  ram: 512' }), {
      format: 'red',
    });
    expect(judgement.accepted).toBe(true);
    expect(text).toMatch(/ {2}settings:\n {4}image:\n {6}url: .*\n {4}ram: 512/);
  });

  it('has the type of an argument kept where only the type is written', () => {
    const [error] = errors(red({ inputs: '{a: string}', bound: '{a: b}' }));
    expect(error?.fixes).toMatchObject([
      { title: 'Write {"type":"string","inputBinding":{"position":0}}', placeholder: true },
    ]);
  });

  it('has a folder for a Directory', () => {
    const inputs = '{a: {type: Directory, inputBinding: {}}}';
    const [error] = errors(
      red({ inputs, bound: '{a: {class: Folder, connector: {command: a, access: {}}}}' }),
    );
    expect(error?.fixes).toMatchObject([{ title: 'Write "Directory"', preferred: true }]);
  });

  it('has its variables put into quotes, all of a line at once', () => {
    const settings = 'settings: {image: {url: "a/b:1", auth: {username: {{u}}, password: {{p}}}}, ram: 256}';
    const { judgement, text } = applyFixes(red({ container: settings }), { format: 'red' });
    expect(judgement.accepted).toBe(true);
    expect(text).toContain('{username: "{{u}}", password: "{{p}}"}');
  });

  it('has the comments of other languages told, and not a key that holds one', () => {
    const text = '{\n  "redVersion": "9", // newest\n  "inputs": {}\n}';
    const ids = errors(text).map(({ id, message }) => [id, message]);
    expect(ids[0]).toEqual(['json/syntax', 'JSON has no comments.']);
    expect(JSON.stringify(ids)).not.toContain('newest');
  });
});

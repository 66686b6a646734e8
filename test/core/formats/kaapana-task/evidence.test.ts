import { describe, expect, it, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';

function formatOf(value: unknown): string | null {
  return judge(typeof value === 'string' ? value : JSON.stringify(value)).format;
}

describe('without a name', () => {
  it('a task is told by its template and bindings', () => {
    const inputs = [{ name: 'a', volume_source: { host_path: '/a' } }];
    expect(formatOf({ name: 'a', image: 'b', taskTemplate: 'c', inputs })).toBe('kaapana-task');
    expect(formatOf({ name: 'a', image: 'b', inputs })).toBe('kaapana-task');
  });

  it('a task in its former spelling is told too', () => {
    const outputs = [{ name: 'a', input: { local_path: '/a' } }];
    expect(formatOf({ name: 'a', image: 'b', inputs: [], outputs })).toBe('kaapana-task');
  });

  it('a task that brings its template along is no processing container', () => {
    const taskTemplate = {
      identifier: 'a',
      description: 'b',
      env: [],
      inputs: [{ name: 'a', mounted_path: '/a' }],
      outputs: [],
    };
    expect(formatOf({ name: 'a', image: 'b', taskTemplate })).toBe('kaapana-task');
  });

  it('a processing container from before it had templates is told', () => {
    const former = { name: 'a', description: 'b', env: [], inputs: [], outputs: [], command: ['c'] };
    expect(formatOf(former)).toBe('kaapana-processing-container');
    const outputs = [{ name: 'a', mounted_path: '/a' }];
    expect(formatOf({ ...former, outputs })).toBe('kaapana-processing-container');
  });

  it('a gear and a file of RED are neither', () => {
    const gear = {
      label: 'a',
      version: '1',
      inputs: { a: { base: 'file' } },
      config: {},
      custom: { 'gear-builder': {} },
    };
    expect(formatOf(gear)).toBe('flywheel-gear');
  });
});

test.each([
  ['{"name": "a", "image": "b" "taskTemplate": "c", "inputs": [{"volume_source": {', 'kaapana-task'],
  [
    '{"name": "a", "templates": [{"identifier": "b" "inputs": [{"mounted_path": ',
    'kaapana-processing-container',
  ],
  ['{"image": {{ env.image }}, "taskTemplate": "a"}', 'kaapana-task'],
])('the broken text %s is a %s', (text, format) => {
  expect(formatOf(text)).toBe(format);
});

import { describe, expect, it } from 'vitest';
import { FORMATS, judge, type NeighbourFile } from '../../../../src/core/index.ts';

const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const config = FORMATS.find(({ id }) => id === 'flywheel-config')?.example ?? '';

function ids(text: string, neighbours: readonly NeighbourFile[], fileName = 'config.json'): string[] {
  return judge(text, { fileName, neighbours }).problems.map(({ id }) => id);
}

describe('the example of a configuration', () => {
  it('belongs to the example of a gear', () => {
    expect(judge(config, { neighbours: [{ path: 'manifest.json', text: gear }] }).problems).toEqual([]);
  });

  it('is judged by the nearest manifest, and not by one in a folder below', () => {
    const other = gear.replaceAll('"every"', '"other"');
    const near = { path: '../manifest.json', text: gear };
    expect(ids(config, [{ path: '../../manifest.json', text: other }, near])).toEqual([]);
    expect(ids(config, [{ path: 'a/manifest.json', text: other }, near])).toEqual([]);
    expect(ids(config, [{ path: 'a/manifest.json', text: other }])).toEqual(['flywheel-config/no-manifest']);
  });

  it('points into the manifest at what demands it', () => {
    const { problems } = judge(config.replace('"every": 2', '"every": 0'), {
      neighbours: [{ path: 'manifest.json', text: gear }],
    });
    const [related] = problems[0]?.related ?? [];
    expect(problems).toMatchObject([{ id: 'flywheel-config/option-value', pointer: '/config/every' }]);
    expect(related?.path).toBe('manifest.json');
    expect(gear.slice(related?.range.start.offset, related?.range.end.offset)).toBe('"minimum"');
  });
});

describe('a configuration is known', () => {
  it.each([
    ['{"config": {}, "inputs": {}}', null],
    ['{"config": {"a": 1}, "destination": {"id": "x", "type": "analysis"}}', null],
    ['{"config": {"a": 1}, "inputs": {"f": {"location": {"path": "/x"}}', null],
    ['{"inputs": {"k": {"base": "api-key", "key": "K"}}, "destination": {"id": "x"}}', null],
  ])('by the content of %s', (text, fileName) => {
    expect(judge(text, { fileName }).format).toBe('flywheel-config');
  });

  it('by its name beside a manifest, where the content says nothing', () => {
    const neighbours = [{ path: 'manifest.json', text: gear }];
    expect(judge('{', { fileName: 'config.json', neighbours }).format).toBe('flywheel-config');
    expect(judge('{}', { fileName: 'config.json', neighbours }).format).toBe('flywheel-config');
    expect(judge('{}', { fileName: 'config.json' }).format).toBeNull();
  });

  it('and not mistaken for a manifest that has lost its name', () => {
    const { format } = judge(
      '{"config": {"a": {"type": "string"}}, "inputs": {"f": {"base": "file"}}, "author": ""}',
    );
    expect(format).toBe('flywheel-gear');
  });
});

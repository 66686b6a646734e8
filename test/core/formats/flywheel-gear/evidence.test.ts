import { expect, test } from 'vitest';
import { evidence } from '../../../../src/core/formats/flywheel-gear/evidence.ts';

const MANIFEST = {
  label: 'Blur',
  version: '1.0.0',
  custom: { 'gear-builder': {} },
  inputs: { image: { base: 'file' } },
  config: {},
};

test('a manifest is told by its custom part, its inputs and its keys together', () => {
  expect(evidence(MANIFEST)).toEqual([
    'has custom.gear-builder',
    'has inputs.image.base',
    'has inputs, config, label, version, custom',
  ]);
});

test('what has a destination is the config.json of a run, however much else speaks for a manifest', () => {
  expect(evidence({ ...MANIFEST, destination: { type: 'session', id: 'x' } })).toEqual([]);
});

import { expect, it } from 'vitest';
import { licenceSpelling } from '../../../src/core/wording/licence-spelling.ts';
import { fields } from '../../../src/generated/flywheel-gear.fields.ts';

const licence = fields.find(({ pointer }) => pointer === '/license') as { allowed: string[] } | undefined;
const allowed = licence?.allowed ?? [];

it.each([
  ['mit', 'MIT'],
  ['The MIT License (MIT)', 'MIT'],
  ['Apache 2', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['apache-2.0', 'Apache-2.0'],
  ['BSD', 'BSD-3-Clause'],
  ['BSD 2-Clause', 'BSD-2-Clause'],
  ['GPLv3', 'GPL-3.0'],
  ['GPL-2.0-or-later', 'GPL-2.0'],
  ['GNU General Public License v3.0', 'GPL-3.0'],
  ['LGPLv3', 'LGPL-3.0'],
  ['LGPL 2.1', 'LGPL-2.1'],
  ['AGPLv3', 'AGPL-3.0'],
  ['MPL 2.0', 'MPL-2.0'],
  ['Proprietary', 'Other'],
  ['CC-BY-4.0', 'Other'],
])('%s is %s', (word, meant) => {
  expect(licenceSpelling(word, allowed)).toBe(meant);
});

it('says nothing of lists that are none of licences', () => {
  expect(licenceSpelling('mit', ['file', 'context'])).toBeNull();
});

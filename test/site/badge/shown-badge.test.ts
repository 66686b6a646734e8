import { expect, test } from 'vitest';
import { shownBadge } from '../../../src/site/badge/shown-badge.ts';

test('a note says what is needed in place of the general words', () => {
  const badge = shownBadge({
    kind: 'shown',
    reason: 'needs-platform',
    note: 'a running RAIVEN',
    explicit: true,
  });
  expect(badge?.headline).toBe('Not run here:');
  expect(badge?.details).toEqual([
    'it needs a running RAIVEN.',
    'Where you have that, it is yours to type; its outcome was not checked.',
  ]);
});

test('a reason without a note is put in words', () => {
  const badge = shownBadge({ kind: 'shown', reason: 'fragment', note: null, explicit: true });
  expect(badge?.details).toEqual(['part of a file that stands whole on this page.']);
});

test('a diagram, which nobody would run, gets no note', () => {
  expect(shownBadge({ kind: 'shown', reason: 'illustration', note: null, explicit: false })).toBeNull();
});

import { expect, test } from 'vitest';
import { KNOWN_FAILURES } from '../../../src/core/index.ts';
import { failureWords } from '../../../src/site/raw/failure-words.ts';

test('the advice has what is said of closer cases too', () => {
  const words = failureWords('command-not-found', 'remedy');
  expect(words).toMatch(/^Install it or correct the name\./);
  expect(words).toContain('\n\nA command and its arguments stand in one pair of quotes');
});

test('a thread on GitHub is a link, and a document is named', () => {
  const seen = KNOWN_FAILURES.map(({ id }) => failureWords(id, 'seen')).join('\n');
  expect(seen).toMatch(/^- \[([\w.-]+\/[\w.-]+)#(\d+)\]\(https:\/\/github\.com\/\1\/issues\/\2\)$/m);
  expect(seen).toMatch(/^- [^[]+$/m);
});

test('each known failure has a cause in words', () => {
  expect(KNOWN_FAILURES.filter(({ id }) => failureWords(id, 'cause').length < 20)).toEqual([]);
});

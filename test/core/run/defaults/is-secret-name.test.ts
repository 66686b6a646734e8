import { expect, test } from 'vitest';
import { isSecretName } from '../../../../src/core/index.ts';

test.each([
  'API_TOKEN',
  'dbPassword',
  'DB_PASS',
  'pass',
  'PASSPHRASE',
  'AWS_CREDENTIALS',
  'api-key',
  'privateKey',
])('%s is the name of a secret', (name) => expect(isSecretName(name)).toBe(true));

test.each(['KEY', 'COMPASS', 'PASSES', 'PATH', 'author'])('%s is none', (name) =>
  expect(isSecretName(name)).toBe(false),
);

import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../../src/core/index.ts';

const manifest = FORMATS.find(({ id }) => id === 'kaapana-processing-container')?.example ?? '';

function ids(copy: string, path: string): string[] {
  const text = `FROM debian:bookworm-slim\n${copy}\nCMD ["true"]\n`;
  const { problems } = judge(text, { fileName: 'Dockerfile', neighbours: [{ path, text: manifest }] });
  return problems.map(({ id }) => id).filter((id) => id.startsWith('dockerfile/kaapana-manifest'));
}

test.each([
  ['COPY processing-container.json /processing-container.json', 'processing-container.json'],
  ['COPY processing-container.json /', 'processing-container.json'],
  ['COPY *.json /', 'processing-container.json'],
  ['COPY . /', 'processing-container.json'],
  ['COPY files /', 'files/processing-container.json'],
  ['COPY ./files/ /', 'files/processing-container.json'],
])('%s brings %s to where Kaapana reads it', (copy, path) => {
  expect(ids(copy, path)).toEqual([]);
});

test.each([
  ['RUN true', 'processing-container.json', 'not-copied'],
  ['COPY . /app/', 'processing-container.json', 'not-copied'],
  ['COPY processing-container.json /app/', 'processing-container.json', 'elsewhere'],
  ['COPY other /', 'files/processing-container.json', 'not-copied'],
])('%s does not bring %s there', (copy, path, fault) => {
  expect(ids(copy, path)).toEqual([`dockerfile/kaapana-manifest-${fault}`]);
});

import { expect, test } from 'vitest';
import { FORMATS, judge, type NeighbourFile } from '../../../../src/core/index.ts';

const example = (format: string) => FORMATS.find(({ id }) => id === format)?.example ?? '';
const gear = { path: 'manifest.json', text: example('flywheel-gear') };
const container = { path: 'processing-container.json', text: example('kaapana-processing-container') };

const plain = 'FROM python:3.12-slim-bookworm\nCOPY main.py /app/\nCMD ["python", "/app/main.py"]\n';
const raiven = plain.replace('COPY main.py', 'ENV RAIVEN_INPUT_DIR=/mnt/raiven/input\nCOPY main.py');
const kaapana = plain.replace('COPY', 'COPY processing-container.json /\nCOPY');
const flywheel =
  'FROM python:3.12-slim-bookworm\nWORKDIR /flywheel/v0\nCOPY manifest.json main.py ./\nENTRYPOINT ["python3", "main.py"]\n';

/** What is said about one of the files that lie in one folder, of platforms' Dockerfiles and manifests alone. */
function said(path: string, files: readonly NeighbourFile[]): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const { problems } = judge(text, {
    fileName: path,
    neighbours: files.filter((file) => file.path !== path),
  });
  return problems.map(({ id }) => id).filter((id) => /flywheel|kaapana/.test(id));
}

const together = [
  gear,
  container,
  { path: 'Dockerfile.gear', text: flywheel },
  { path: 'Dockerfile.kaapana', text: kaapana },
  { path: 'Dockerfile.plain', text: plain },
  { path: 'Dockerfile.raiven', text: raiven },
];

test.each(together.map(({ path }) => path))(
  '%s of four platforms in one folder is not held to what another platform asks',
  (path) => {
    expect(said(path, together)).toEqual([]);
  },
);

test('the Dockerfile by its usual name is no more the other platform’s than any other', () => {
  const files = [
    gear,
    container,
    { path: 'Dockerfile', text: kaapana },
    { path: 'gear.Dockerfile', text: flywheel },
  ];
  for (const { path } of files) expect(said(path, files)).toEqual([]);
});

test('a Dockerfile that lies there alone answers for every manifest beside it', () => {
  const files = [gear, container, { path: 'Dockerfile', text: flywheel }];
  expect(said('Dockerfile', files)).toEqual(['dockerfile/kaapana-manifest-not-copied']);
  expect(said('processing-container.json', files)).toEqual([
    'kaapana-processing-container/entrypoint-and-command',
  ]);
});

test('a manifest that no Dockerfile takes is missed in those that are for no other platform', () => {
  const files = [container, { path: 'Dockerfile', text: plain }, { path: 'Dockerfile.raiven', text: raiven }];
  expect(said('Dockerfile', files)).toEqual(['dockerfile/kaapana-manifest-not-copied']);
  expect(said('Dockerfile.raiven', files)).toEqual([]);
});

test('a Dockerfile of the platform itself is still told what it does not copy', () => {
  const forgotten = flywheel.replace('manifest.json main.py', 'main.py');
  const files = [
    gear,
    container,
    { path: 'Dockerfile', text: kaapana },
    { path: 'gear.Dockerfile', text: forgotten },
  ];
  expect(said('gear.Dockerfile', files)).toEqual(['dockerfile/flywheel-manifest']);
});

import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide, type RecordEntry } from '../../../src/docs/index.ts';
import { neededLines } from '../../../src/site/needs/needed-lines.ts';
import { entry } from '../../docs/recorded/entry.ts';

const PAGE = `# Page

<!-- waybill: example=one needs=network,gpu,disk:5GB -->

\`\`\`console
$ docker ps
\`\`\`

<!-- waybill: example=two needs=gpu,command:ffmpeg -->

\`\`\`console
$ true
\`\`\`
`;
const { examples } = planGuide(PAGE, 'docs/page.md', { judge });
const python = { name: 'python:3.11', id: 'sha256:1', origin: 'pulled' } as const;

/** A run on a real base that took its bytes, and those that its builds added. */
function measured(bases: number, built: number, given: Partial<RecordEntry> = {}): RecordEntry {
  const host = { arch: 'amd64', base: 'real', gpu: null } as const;
  const disk = { bases: [{ name: 'python:3.11', bytes: bases }], built };
  return entry({ host, bases: [python], disk, ...given });
}

test('each need is told once, in words, an engine first where commands call one', () => {
  const lines = neededLines(examples, null, 100);
  expect(lines.map((line) => line.slice(0, 24))).toEqual([
    'A container engine, such',
    'The internet, while an i',
    'A GPU that containers ca',
    '5 GB of free disk.',
    'The command `ffmpeg`.',
  ]);
});

test('without a run nothing is said of disk and time', () => {
  expect(neededLines(examples, null, 100).join()).not.toMatch(/Disk:|Time:/);
});

test('disk is what was measured, a base once, and what the builds of all examples added', () => {
  const runs = [measured(151_234_567, 84_600_000), measured(151_234_567, 10_000_000)];
  expect(neededLines(examples, runs, 100).find((line) => line.startsWith('Disk'))).toBe(
    'Disk: about 250 MB: 150 MB for the image `python:3.11` and 95 MB for what is built on top. What is downloaded is packed, and smaller; what a build keeps for the next one comes on top.',
  );
});

test('a base of which nothing but a few files was built is told alone', () => {
  expect(neededLines(examples, [measured(151_234_567, 900)], 100).join()).toContain(
    'Disk: about 150 MB for the image `python:3.11`. ',
  );
});

test('an image that has no name counts as built', () => {
  const disk = {
    bases: [
      { name: 'python:3.11', bytes: 1e8 },
      { name: 'sha256:ab', bytes: 2e7 },
    ],
    built: 1e6,
  };
  expect(neededLines(examples, [measured(0, 0, { disk })], 100).join()).toContain(
    'and 21 MB for what is built',
  );
});

test('where no base has a name, the images are not said to be built upon one', () => {
  const disk = { bases: [{ name: 'sha256:ab', bytes: 1.5e8 }], built: 0 };
  expect(neededLines(examples, [measured(0, 0, { disk })], 100).join()).toContain(
    'Disk: about 150 MB for images.',
  );
});

test('a base under its long name is the one under its short name', () => {
  const disk = {
    bases: [
      { name: 'debian:12', bytes: 1e8 },
      { name: 'docker.io/library/debian:12', bytes: 0 },
    ],
    built: 0,
  };
  expect(neededLines(examples, [measured(0, 0, { disk })], 100).join()).toContain(
    'Disk: about 100 MB for the image `debian:12`.',
  );
});

test('what bases share is counted once, also where one of them stands alone in another run', () => {
  const both = {
    bases: [
      { name: 'debian:12', bytes: 7e7 },
      { name: 'python:3.11', bytes: 8e7 },
    ],
    built: 0,
  };
  const runs = [measured(1.5e8, 0), measured(0, 0, { disk: both }), measured(1.5e8, 0)];
  expect(neededLines(examples, runs, 100).join()).toContain('Disk: about 150 MB: ');
});

test('a base that is judged and not built upon takes no disk and no download', () => {
  const idle = [measured(1.5e8, 0, { example: 'two' })];
  expect(neededLines(examples, idle, 100).join()).not.toMatch(/Disk:|downloads/);
  expect(neededLines(examples, [...idle, measured(1.5e8, 0, { example: 'one' })], 100).join()).toContain(
    'Disk: about 150 MB',
  );
});

test('a stand-in is named as one', () => {
  const host = { arch: 'amd64', base: 'stand-in', gpu: null } as const;
  expect(neededLines(examples, [measured(1e8, 0, { host })], 100).join()).toContain('measured on stand-ins');
  expect(neededLines(examples, [measured(1e8, 0)], 100).join()).not.toContain('stand-in');
});

test('a run that used images and did not measure them keeps disk unsaid, and time said', () => {
  const said = neededLines(examples, [measured(1e8, 0), entry({ bases: [python] })], 100).join();
  expect(said).not.toContain('Disk:');
  expect(said).toContain('Time:');
});

test('time is that of all runs together, and the words that are to be read', () => {
  const runs = [measured(1, 0, { durationMs: 14_000 }), measured(1, 0, { durationMs: 90_000 })];
  expect(neededLines(examples, runs, 1_940).at(-1)).toBe(
    'Time: the commands took 104 seconds here, with the images of earlier runs at hand; the first time, downloads and builds come on top. The page has about 1,900 words to read.',
  );
  expect(neededLines(examples, [entry({ durationMs: 1000 })], 20).at(-1)).toBe(
    'Time: the commands took a second here. The page has about 100 words to read.',
  );
});

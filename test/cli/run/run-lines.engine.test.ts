import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FormatId } from '../../../src/core/index.ts';
import { type Bindings, NO_BINDINGS, runLines } from '../../../src/core/meaning/index.ts';
import { OWN } from '../../runner/own-name.ts';
import { MAIN } from '../waybill.ts';
import { gearFolder, kaapanaFolder, raivenFolder, redFolder } from './package-example.ts';

/** Ids of images that `docker build` makes here; what `waybill run` builds bears our name. */
const BUILT = new Set<string>();

afterAll(() => {
  const named = spawnSync('docker', ['images', '-q', '--filter', `reference=waybill/${OWN}*`], {
    encoding: 'utf8',
  });
  const ids = [...BUILT, ...named.stdout.split('\n').filter(Boolean)];
  if (ids.length > 0) spawnSync('docker', ['rmi', '--force', ...ids]);
});

/** The name of a package is that of its images. */
function renamed(folder: string, file: string): string {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/waybill-test-/, `${OWN}-`));
  return folder;
}

/** A line as somebody pastes it into a shell in a folder, with the command of this checkout. Notes what docker builds. */
function pasted(line: string, folder: string, built: string): void {
  const input = `waybill() { '${process.execPath}' '${MAIN}' "$@"; }
docker() { if [ "$1" = build ]; then command docker "$@" | tee -a '${built}'; else command docker "$@"; fi; }
${line}
`;
  const { status, stderr } = spawnSync('sh', ['-s'], { input, cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

/** Every file of a folder with its text. */
function contents(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

interface Example {
  readonly folder: string;
  readonly file: string;
  readonly format: FormatId;
  readonly bindings: Partial<Bindings>;
}

const TWICE = 'cat a.txt a.txt > "$RAIVEN_OUTPUT_DIR/twice.txt"';
const GEAR = 'cat input/text/a.txt > output/b.txt; grep -o "times.*" config.json >> output/b.txt';

const KAAPANA = 'for n in $(seq $TIMES); do cat /kaapana/mounted/in/a.txt; done > /kaapana/mounted/out/b.txt';

function ownRaiven(): string {
  const folder = raivenFolder(TWICE);
  renameSync(join(folder, 'test-raiven'), join(folder, OWN));
  return folder;
}

const EXAMPLES: readonly (readonly [string, () => Example])[] = [
  [
    'RAIVEN',
    () => ({
      folder: ownRaiven(),
      file: `${OWN}/Dockerfile`,
      format: 'raiven',
      bindings: { inputs: { input: 'in' } },
    }),
  ],
  [
    'a gear',
    () => ({
      folder: renamed(gearFolder(GEAR), 'gear/manifest.json'),
      file: 'gear/manifest.json',
      format: 'flywheel-gear',
      bindings: { inputs: { text: 'in/a.txt' }, settings: { times: '7' } },
    }),
  ],
  [
    'Kaapana',
    () => ({
      folder: renamed(kaapanaFolder(KAAPANA), 'kaapana/files/processing-container.json'),
      file: 'kaapana/files/processing-container.json',
      format: 'kaapana-processing-container',
      bindings: { inputs: { texts: './in/' }, settings: { TIMES: '3' } },
    }),
  ],
  [
    'RED',
    () => ({
      folder: redFolder(),
      file: 'experiment.red.json',
      format: 'red',
      bindings: { inputs: { text: 'in/a.txt' }, settings: { pattern: 'ell' } },
    }),
  ],
];

test.each(EXAMPLES)('both lines for %s run from the current folder, and give the same', (_, example) => {
  const { folder, file, format, bindings } = example();
  const text = readFileSync(join(folder, file), 'utf8');
  const built = join(folder, 'built');
  const lines = (output: string) =>
    runLines(
      text,
      { fileName: file, format, neighbours: neighboursOf(folder, file) },
      { ...NO_BINDINGS, ...bindings, output },
    );
  pasted(lines('by waybill').waybill ?? '', folder, built);
  const [docker] = lines('by docker').docker;
  pasted(docker?.line ?? '', folder, built);
  if (existsSync(built))
    for (const id of readFileSync(built, 'utf8').split('\n').filter(Boolean)) BUILT.add(id);
  const ours = contents(join(folder, 'by waybill'));
  expect(Object.keys(ours)).toHaveLength(1);
  expect(contents(join(folder, 'by docker'))).toEqual(ours);
});

/** The other files of a package, as the page has them open. */
function neighboursOf(folder: string, file: string) {
  const below = file.startsWith('kaapana/') ? '../' : '';
  const dockerfile = join(folder, file, '..', below, 'Dockerfile');
  return existsSync(dockerfile) && !file.endsWith('Dockerfile')
    ? [{ path: `${below}Dockerfile`, text: readFileSync(dockerfile, 'utf8') }]
    : [];
}

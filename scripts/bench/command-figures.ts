import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageFolder } from '../pack/package-folder.ts';
import type { Figure } from './figure.ts';
import { findNodes } from './find-nodes.ts';
import { typicalGear } from './gears.ts';
import { otherValidators } from './other-validators.ts';
import { type CommandLine, type PairedRatio, pairedRatio } from './paired-ratio.ts';

const SCHEMA = 'schemas/flywheel-gear/flywheel-gear.schema.json';

/**
 * The installed command against the start of Node alone, on each Node; other validators beside it.
 * @param folder an empty one to work in
 */
export async function* commandFigures(folder: string): AsyncGenerator<Figure> {
  const start = join(folder, 'package', 'waybill.cjs');
  await packageFolder(join(folder, 'package'));
  const files = writeGears(folder, 1000);
  const one = writeOne(folder);
  for (const { path: node, version } of findNodes()) {
    const nothing: CommandLine = [node, '-e', '0'];
    const validate = (...args: string[]): CommandLine => [node, start, 'validate', ...args];
    const against = (title: string, command: CommandLine, goal: number | null, pairs: number) =>
      figure(`${version}: ${title}`, pairedRatio(command, nothing, pairs), goal);
    yield against('one manifest, cold', validate(one), 1.5, 31);
    yield against('one manifest, cold, --quiet', validate('--quiet', one), null, 15);
    yield against('1,000 gears --quiet', validate('--quiet', ...files), 2.5, 9);
    yield against('1,000 gears, full judgement', validate(...files), null, 5);
  }
  yield* otherFigures(folder, files);
}

/** One that takes no schema of draft-04, or breaks off, is named and left out. */
function* otherFigures(folder: string, files: readonly string[]): Generator<Figure> {
  const nothing: CommandLine = [process.execPath, '-e', '0'];
  const [one = ''] = files;
  const schema = join(folder, 'draft-07.json');
  writeFileSync(schema, readFileSync(SCHEMA, 'utf8').replace('draft-04', 'draft-07'));
  for (const { name, command } of otherValidators()) {
    try {
      yield figure(`${name}: one manifest`, pairedRatio(command(schema, [one]), nothing, 5), null);
      yield figure(`${name}: 1,000 gears`, pairedRatio(command(schema, files), nothing, 2), null);
    } catch (error) {
      console.error(
        `${name} cannot be timed: ${(error instanceof Error ? error.message : String(error)).split('\n', 1)}`,
      );
    }
  }
}

/** In a folder of its own, as a gear stands: what lies beside a manifest is judged with it. */
function writeOne(folder: string): string {
  const file = join(folder, 'one', 'manifest.json');
  mkdirSync(join(folder, 'one'));
  writeFileSync(file, typicalGear());
  return file;
}

function writeGears(folder: string, count: number): string[] {
  const gears = join(folder, 'gears');
  mkdirSync(gears);
  return Array.from({ length: count }, (_, number) => {
    const file = join(gears, `${number}-manifest.json`);
    writeFileSync(file, typicalGear(number));
    return file;
  });
}

function figure(title: string, { ms, otherMs, ratio }: PairedRatio, goal: number | null): Figure {
  const note = `${ms.toFixed(0)} ms against ${otherMs.toFixed(0)} ms of node -e 0`;
  return { title, value: ratio, unit: '×', goal, note };
}

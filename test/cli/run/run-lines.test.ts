import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { type RunOptions, withRunFlags } from '../../../src/cli/options/run-options.ts';
import { outputFolder } from '../../../src/cli/run/plan/output-folder.ts';
import { planCases } from '../../../src/cli/run/plan/plan-cases.ts';
import { openSource } from '../../../src/cli/run/source/open-source.ts';
import { dockerLine, FORMAT_IDS, type FormatId, judge } from '../../../src/core/index.ts';
import {
  type Bindings,
  type Meaning,
  type MeaningOptions,
  meaningOf,
  NO_BINDINGS,
  runLines,
} from '../../../src/core/meaning/index.ts';
import { type Fixture, readFixtures } from '../../core/read-fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A fixture in a folder of its own, as somebody would have it on disk. */
function laidOut(format: FormatId, { path, text, fileName, neighbours }: Fixture) {
  const folder = temporaryFolder();
  const hasDockerfile = [fileName, ...neighbours.map((file) => file.path)].some((path) =>
    /Dockerfile$/.test(path),
  );
  // The one that is taken to lie beside a processing container.
  const taken = format === 'kaapana-processing-container' && !hasDockerfile;
  const files = [
    { path: fileName, text },
    ...neighbours,
    ...(taken ? [{ path: 'Dockerfile', text: 'FROM debian\n' }] : []),
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'package', file.path)), { recursive: true });
    writeFileSync(join(folder, 'package', file.path), file.text);
  }
  return { folder, name: path, manifest: join(folder, 'package', fileName) };
}

/** Everything bound and set, each path to something that is there. */
function answers({ inputs, options }: Meaning, folder: string): Bindings {
  const bound = inputs
    .filter(({ kind }) => kind !== 'key' && kind !== 'value')
    .map(({ name, kind }, at) => {
      const path = join(folder, `in ${at}`, kind === 'file' ? "it's.nii.gz" : 'cases/one');
      mkdirSync(kind === 'file' ? dirname(path) : path, { recursive: true });
      writeFileSync(kind === 'file' ? path : join(path, 'a.dcm'), '');
      return [name, path] as const;
    });
  const set = options
    .filter(({ required, choices, value }) => required || choices.length > 1 || value === null)
    .map(({ key, choices, kind }) => [key, choices.at(-1) ?? VALUES[kind]] as const);
  return { ...NO_BINDINGS, inputs: Object.fromEntries(bound), settings: Object.fromEntries(set) };
}

const VALUES = {
  text: 'some text',
  number: '1.5',
  integer: '3',
  switch: 'true',
  choice: '',
  list: '[]',
} as const;

/** The words of a line as a shell hands them to `waybill`. */
function wordsOf(line: string, { settings }: Bindings): string[] {
  const secrets = Object.entries(settings).map(([key, value]) => [key.toUpperCase(), value]);
  const { stdout, stderr } = spawnSync('sh', ['-c', `waybill() { printf '%s\\0' "$@"; }\n${line}`], {
    encoding: 'utf8',
    env: Object.fromEntries(secrets),
  });
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

/** The docker lines of `waybill run … --dry-run`, as the command itself makes them. */
async function ofCommand(line: string, format: FormatId, bindings: Bindings, meaning: Meaning) {
  const command = withRunFlags(new Command('run').argument('[path]').exitOverride());
  const [verb, ...words] = wordsOf(line, bindings);
  expect(verb).toBe('run');
  command.parse(words, { from: 'user' });
  const options: RunOptions = command.opts();
  const source = await openSource(command.args[0] ?? '', options.as);
  const secrets = meaning.options.filter(({ secret, key }) => secret && key in bindings.settings);
  const typed = new Set(options.set.map(({ key }) => key));
  const facts = {
    source,
    format,
    output: outputFolder(options.output),
    answers: secrets
      .filter(({ key }) => !typed.has(key))
      .map(({ key }) => ({ key, value: bindings.settings[key] ?? '', secret: true })),
  };
  const { cases, refusals } = await planCases(facts, options);
  return { lines: cases.map(({ name, run }) => ({ case: name, line: dockerLine(run) })), refusals };
}

/** The size of a file is known on disk alone. */
const withoutSizes = (line: string) => line.replaceAll(/"size": (?:null|\d+)/g, '"size": ?');

const FIXTURES = FORMAT_IDS.flatMap((format) =>
  readFixtures(`${format}/valid`).map((fixture) => ({ format, fixture })),
);

const RUN = FIXTURES.filter(({ format }) => format !== 'dockerfile' && format !== 'flywheel-config');

describe.each(RUN.map(({ format, fixture }) => [format, fixture.path, fixture] as const))(
  '%s: %s',
  (format, _, fixture) => {
    it('the line for waybill run is one that it takes, and both make the same line for docker', async () => {
      const { folder, manifest } = laidOut(format, fixture);
      const { text, neighbours } = fixture;
      const options: MeaningOptions = { fileName: manifest, format, neighbours };
      const meaning = meaningOf(text, options);
      if (meaning === null) throw new Error('nothing is meant');
      const bindings = { ...answers(meaning, folder), output: join(folder, 'out folder') };
      const { waybill, docker, refusals, open } = runLines(text, options, bindings);
      expect(judge(text, { fileName: manifest, format, neighbours }).accepted).toBe(true);
      const own = await ofCommand(waybill ?? '', format, bindings, meaning);
      expect({ refusals: own.refusals, open }).toEqual({ refusals, open: [] });
      expect(docker.map((one) => ({ ...one, line: withoutSizes(one.line) }))).toEqual(
        own.lines.map((one) => ({ ...one, line: withoutSizes(one.line) })),
      );
    });
  },
);

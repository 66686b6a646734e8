import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { CommandLine } from './paired-ratio.ts';

/** Another program that runs a container as a file says. */
export interface OtherRunner {
  readonly name: string;
  readonly command: CommandLine;
}

/** A description of one container in the Common Workflow Language. */
const cwl = (image: string) => `cwlVersion: v1.2
class: CommandLineTool
baseCommand: [sh, -c, 'echo hello > out.txt']
requirements:
  DockerRequirement: { dockerPull: '${image}' }
inputs: {}
outputs:
  out: { type: File, outputBinding: { glob: out.txt } }
`;

const red = (image: string) => `redVersion: "9"
cli:
  cwlVersion: "v1.0"
  class: CommandLineTool
  baseCommand: [sh, -c, 'echo hello > out.txt']
  inputs: {}
  outputs:
    out: { type: File, outputBinding: { glob: out.txt } }
inputs: {}
container:
  engine: docker
  settings: { image: { url: '${image}' } }
execution: { engine: ccfaice, settings: {} }
`;

/**
 * Those that stand on PATH: cwltool, toil and faice. A program in a virtual environment counts once its folder is on PATH.
 * @param folder an empty one to work in
 */
export function otherRunners(image: string, folder: string): OtherRunner[] {
  mkdirSync(folder, { recursive: true });
  const [tool, experiment, out] = ['tool.cwl', 'experiment.red.yml', 'out'].map((name) => join(folder, name));
  if (tool === undefined || experiment === undefined || out === undefined) return [];
  writeFileSync(tool, cwl(image));
  writeFileSync(experiment, red(image));
  const known: readonly OtherRunner[] = [
    { name: 'cwltool', command: ['cwltool', '--quiet', '--disable-pull', '--outdir', out, tool] },
    { name: 'toil', command: ['toil-cwl-runner', '--logError', '--outdir', out, tool] },
    // It writes into the current folder.
    {
      name: 'faice',
      command: ['env', '-C', folder, 'faice', 'exec', '--disable-pull', '--non-interactive', experiment],
    },
  ];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return known.filter(({ command }) => command.some((word) => isProgram(word, folders)));
}

const PROGRAMS: readonly string[] = ['cwltool', 'toil-cwl-runner', 'faice'];

function isProgram(word: string, folders: readonly string[]): boolean {
  return PROGRAMS.includes(word) && folders.some((folder) => existsSync(join(folder, word)));
}

import type { PythonDict } from '../../fragment/python-value.ts';
import { quote } from '../../wording/quote.ts';
import type { ExpectedOutput } from '../container-run.ts';
import type { Refusal } from '../planned.ts';
import type { Cli, CliOutput } from './cli.ts';
import { OUTPUTS } from './container-folders.ts';
import { resolveReferences } from './input-references.ts';
import { absolutePath } from './pure-path.ts';
import type { Streams } from './streams.ts';

/** The mount in which all results are looked for. */
export const RESULTS = 'outputs';

/** What must be there in the end, or why that cannot be said. */
export interface ExpectedOutputs {
  readonly expected: readonly ExpectedOutput[];
  readonly refusals: readonly Refusal[];
}

/**
 * The results that cli.outputs describes, by their patterns with references filled in, or the files of the streams
 * (cc-core 9.3.0, commit e6b4f13, agent/restricted_red, CliOutputRunner).
 *
 * @param output the folder of `--output`; each result is moved to a folder of its name in it
 */
export function expectedOutputs(
  cli: Cli,
  inputs: PythonDict,
  streams: Streams,
  output: string,
): ExpectedOutputs {
  const expected: ExpectedOutput[] = [];
  const refusals: Refusal[] = [];
  for (const result of cli.outputs) {
    const found = globOf(result, inputs, streams);
    if ('fault' in found) refusals.push(wrongGlob(result, found.fault));
    else
      expected.push({
        name: result.name,
        mount: RESULTS,
        kind: result.type.name === 'Directory' ? 'directory' : 'file',
        glob: found.text,
        optional: result.type.optional,
        moveTo: `${output}/${result.name}`,
      });
  }
  return { expected, refusals };
}

/** The pattern from the folder of the results; it may not lead out of it, as nothing else is looked at here. */
function globOf(
  { type, glob }: CliOutput,
  inputs: PythonDict,
  streams: Streams,
): { readonly text: string } | { readonly fault: string } {
  const stream = type.name === 'stdout' ? streams.stdout : type.name === 'stderr' ? streams.stderr : null;
  const resolved = stream !== null ? { text: stream } : resolveReferences(glob ?? '', inputs);
  if ('fault' in resolved) return resolved;
  const absolute = absolutePath(OUTPUTS, resolved.text);
  if (absolute === OUTPUTS) return { fault: 'it stands for the whole folder that the command runs in' };
  if (!absolute.startsWith(`${OUTPUTS}/`)) return { fault: `it leads out of ${OUTPUTS}` };
  return { text: absolute.slice(OUTPUTS.length + 1) };
}

function wrongGlob({ name, glob }: CliOutput, fault: string): Refusal {
  return {
    id: 'run/output-glob',
    message: `The result ${quote(name)} cannot be looked for by ${quote(glob)}: ${fault}.`,
    help: `Change the glob of cli/outputs/${name}.`,
  };
}

import { firstNames } from '../../wording/first-names.ts';
import type { ContainerRun, ExpectedOutput } from '../container-run.ts';
import { runProblem } from '../problems/run-problem.ts';
import type { RunProblem } from '../run-result.ts';
import { matchesGlob } from './matches-glob.ts';
import type { Produced } from './produced.ts';

/** An expected output, and where it was found. */
export interface FoundOutput {
  readonly expected: ExpectedOutput;
  /** From the root of its mount; empty for the whole of it. */
  readonly path: string;
}

/** What the outputs of a run are worth. */
export interface ExpectedCheck {
  readonly found: readonly FoundOutput[];
  readonly problems: readonly RunProblem[];
}

/**
 * Looks for what a plan expects in what was produced. Where nothing at all was, one problem says so for all. What is
 * optional may be missing, and is judged like any other where it is there.
 *
 * @param produced of this run alone, so that an old file never passes for a new one
 */
export function checkExpected(run: ContainerRun, produced: readonly Produced[]): ExpectedCheck {
  const { outputs, expected, stdout, stderr } = run;
  const isKept = outputs.length > 0 && stdout === null && stderr === null;
  if (isKept && !produced.some(({ kind }) => kind === 'file')) {
    const mayBeMissing = expected.length > 0 && expected.every(({ optional }) => optional);
    const where = outputs.map(({ target }) => target).join(', ');
    const message = `The program ended with 0 and wrote no file to ${where}.`;
    return {
      found: [],
      problems: [runProblem('run/no-output', message, mayBeMissing ? { severity: 'warning' } : {})],
    };
  }
  const checks = expected.map((one) => checkOne(run, one, produced));
  return {
    found: checks.flatMap(({ found }) => found),
    problems: checks.flatMap(({ problems }) => problems),
  };
}

/** What the program printed is a file that may be empty: nothing on stderr is a good sign. */
function isStream({ stdout, stderr }: ContainerRun, { path }: Produced): boolean {
  return path === stdout || path === stderr;
}

function checkOne(run: ContainerRun, expected: ExpectedOutput, produced: readonly Produced[]): ExpectedCheck {
  const inMount = produced.filter(({ mount }) => mount === expected.mount);
  if (expected.kind === 'tree' || expected.glob === null) return checkTree(expected, inMount);
  const pattern = expected.glob;
  const matches = inMount.filter(({ path }) => matchesGlob(pattern, path));
  const wanted = expected.kind === 'file' ? 'file' : 'folder';
  const right = matches.filter(({ kind }) => kind === wanted);
  const [first, ...others] = right;
  if (first === undefined) return missing(expected, pattern, matches, inMount);
  if (others.length > 0) {
    const message = `${right.length} ${wanted}s match "${pattern}" of the output "${expected.name}": ${names(right)}.`;
    return { found: [], problems: [runProblem('run/output-ambiguous', message)] };
  }
  const found = [{ expected, path: first.path }];
  return { found, problems: isStream(run, first) ? [] : emptyProblems(expected, first, inMount) };
}

function checkTree(expected: ExpectedOutput, inMount: readonly Produced[]): ExpectedCheck {
  const files = inMount.filter(({ kind }) => kind === 'file');
  if (files.length > 0) {
    const found = [{ expected, path: '' }];
    if (files.some(({ bytes }) => bytes > 0)) return { found, problems: [] };
    const message = `No file of the output "${expected.name}" has a byte in it: ${names(files)}.`;
    return { found, problems: [runProblem('run/output-empty', message)] };
  }
  const message = `No file was written to the output "${expected.name}".`;
  return { found: [], problems: expected.optional ? [] : [runProblem('run/output-missing', message)] };
}

function missing(
  { name, kind, optional }: ExpectedOutput,
  pattern: string,
  matches: readonly Produced[],
  inMount: readonly Produced[],
): ExpectedCheck {
  if (matches.length > 0) {
    const message = `The output "${name}" is declared as a ${kind}, and "${pattern}" is another kind: ${names(matches)}.`;
    return { found: [], problems: [runProblem('run/output-kind', message)] };
  }
  if (optional) return { found: [], problems: [] };
  const files = inMount.filter((one) => one.kind === 'file');
  const there = files.length === 0 ? 'No file was written there.' : `There is ${names(files)}.`;
  const message = `No ${kind} matches "${pattern}" of the output "${name}". ${there}`;
  return { found: [], problems: [runProblem('run/output-missing', message)] };
}

function emptyProblems(
  { name }: ExpectedOutput,
  { path, means, kind, bytes }: Produced,
  inMount: readonly Produced[],
): readonly RunProblem[] {
  if (kind === 'file') {
    if (bytes > 0) return [];
    return [runProblem('run/output-empty', `The file ${path} of the output "${name}" has no bytes.`)];
  }
  if (inMount.some((one) => one.kind === 'file' && (means === '' || one.path.startsWith(`${means}/`))))
    return [];
  return [runProblem('run/output-empty', `The folder ${path} of the output "${name}" has no file in it.`)];
}

function names(produced: readonly Produced[]): string {
  return firstNames(produced.map(({ path }) => path));
}

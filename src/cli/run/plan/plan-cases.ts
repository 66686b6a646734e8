import { join } from 'node:path';
import process from 'node:process';
import {
  type FormatId,
  impliedInputs,
  type Planned,
  planRun,
  printable,
  type Refusal,
  type RunRequest,
  type Setting,
} from '../../../core/index.ts';
import type { TypedInput } from '../../options/read-run-values.ts';
import type { RunOptions } from '../../options/run-options.ts';
import { UsageError } from '../../usage-error.ts';
import { bindInput } from '../bind/bind-input.ts';
import { boundSettings } from '../bind/bound-settings.ts';
import { findCases } from '../bind/find-cases.ts';
import type { RunSource } from '../source/run-source.ts';
import type { PlannedCase, PlannedCases } from './planned-case.ts';

/** What is known before anything is planned. */
export interface PlanFacts {
  readonly source: RunSource;
  readonly format: FormatId;
  /** `--output`, absolute. */
  readonly output: string;
  /** What was asked for at the terminal, besides `--set`. */
  readonly answers: readonly Setting[];
}

/**
 * The containers that a call asks for: one, or with `--each` one for each match.
 * @throws UsageError for a path that cannot be bound
 */
export async function planCases(facts: PlanFacts, options: RunOptions): Promise<PlannedCases> {
  if (options.connectors && facts.format !== 'red') {
    throw new UsageError(`--connectors is for RED files, and this is ${facts.format}`, 'leave it out');
  }
  const named = options.input.filter(isNamed);
  const nameless = options.input.filter((input) => !isNamed(input));
  const { each } = options;
  const begun = requestOf(facts, options);
  const fixed = named.map(({ name, path }) => bindInput(name, path, facts.output));
  const known = { ...begun, inputs: fixed.map(({ input }) => input) };
  const needsName = nameless.length > 0 || (each !== undefined && !isNamed(each));
  const lacking = needsName ? planRun(known).refusals : [];
  const unbound = lacking.flatMap(({ id, about }) =>
    id === 'run/input-unbound' && about !== undefined ? [about] : [],
  );
  // What is wrong besides may be why no input is known: a template that was not chosen.
  if (unbound.length === 0 && lacking.length > 0) {
    return { cases: [], refusals: lacking, several: each !== undefined };
  }
  const more = nameless.map(({ path }) => bindInput(onlyName(unbound, '--input', path), path, facts.output));
  const bound = [...fixed, ...more];
  const implied = impliedInputs({ ...begun, inputs: bound.map(({ input }) => input) })
    // What each case binds itself is not looked at.
    .filter(({ name }) => name !== each?.name)
    .map(({ name, path }) => bindInput(name, path, facts.output, `the manifest's own input ${name}`));
  const all = [...bound, ...implied];
  const notes = [...facts.source.notes, ...all.flatMap((one) => one.notes)];
  const request = { ...begun, inputs: all.map(({ input }) => input) };
  if (each === undefined) {
    return withNotes(casesOf(null, planRun(request)), notes);
  }
  const name = each.name ?? onlyName(unbound, '--each', each.path);
  const cases = await findCases(each.path);
  const planned = cases.map((found) => {
    const { input, notes: own } = bindInput(name, found.path, facts.output);
    const inputs = [...request.inputs, input];
    const output = join(facts.output, found.name);
    return withNotes(casesOf(found.name, planRun({ ...request, inputs, output })), [...notes, ...own]);
  });
  return {
    cases: planned.flatMap((one) => one.cases),
    refusals: distinct(planned.flatMap(({ refusals }) => refusals)),
    several: true,
  };
}

/** What is asked for, with nothing bound. */
export function requestOf({ source, format, output, answers }: PlanFacts, options: RunOptions): RunRequest {
  const { judged, name, build } = source;
  return {
    format,
    text: judged.text,
    fileName: judged.options.fileName ?? null,
    neighbours: judged.options.neighbours ?? [],
    name,
    build: options.image === undefined ? build : null,
    image: options.image ?? null,
    inputs: [],
    settings: [...boundSettings(options.set), ...answers],
    output,
    template: options.template ?? null,
    gpus: options.gpus ?? null,
    network: options.network ?? null,
    platform: options.platform ?? null,
    user: options.user ?? null,
    timeoutMs: options.timeout ?? null,
    connectors: options.connectors,
    env: definedOnly(process.env),
  };
}

type NamedInput = TypedInput & { readonly name: string };

function isNamed(input: TypedInput): input is NamedInput {
  return input.name !== null;
}

/** The input that a path without a name is for. */
function onlyName(unbound: readonly string[], option: string, path: string): string {
  const [only, ...others] = unbound;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    `${option} ${path}: it is not said which input this is`,
    only === undefined
      ? `put its name before it: ${option} NAME=${printable(path)}`
      : `put one of the names before it: ${unbound.map((name) => `${option} ${name}=…`).join(' or ')}`,
  );
}

/** One case for each container; batches of a case are named below it. */
function casesOf(
  name: string | null,
  { runs, refusals }: Planned,
): Pick<PlannedCases, 'refusals'> & {
  readonly cases: readonly PlannedCase[];
} {
  return {
    refusals,
    cases: runs.map((one) => ({
      name: name === null || one.case === null ? (name ?? one.case) : `${name}/${one.case}`,
      run: one.run,
    })),
  };
}

function withNotes(
  planned: Pick<PlannedCases, 'cases' | 'refusals'>,
  notes: readonly string[],
): PlannedCases {
  if (planned.cases.length + planned.refusals.length === 0) throw new Error('The plan is empty');
  const cases = planned.cases.map(({ name, run }) => ({
    name,
    run: { ...run, notes: [...notes, ...run.notes] },
  }));
  return { ...planned, cases, several: cases.some(({ name }) => name !== null) };
}

/** What is wrong with every case alike is told once. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [`${refusal.id} ${refusal.message}`, refusal])).values()];
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

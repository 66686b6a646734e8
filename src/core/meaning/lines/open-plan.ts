import { planRun } from '../../run/plan-run.ts';
import type { Planned, Refusal } from '../../run/planned.ts';
import type { BoundInput, RunRequest, Setting } from '../../run/run-request.ts';
import type { MeantInput } from '../meaning.ts';
import type { OpenWord } from '../printed-lines.ts';
import { openWord } from './open-word.ts';
import { typedPath } from './typed-path.ts';

/** A plan in which words stand for what is missing, so that there is one. */
export interface OpenPlan {
  readonly planned: Planned;
  /** With those words in the place of paths and values. */
  readonly request: RunRequest;
  readonly open: readonly OpenWord[];
  /** Missing passwords and keys, by name: `waybill run` asks for them. */
  readonly asked: readonly string[];
}

/** Planning tells what is missing bit by bit: first a template, then an input. */
const MOST_ROUNDS = 6;

/** @param inputs what the manifest describes, by which a word says whether it stands for a file or a folder */
export function openPlan(request: RunRequest, inputs: readonly MeantInput[]): OpenPlan {
  const whole = filled(request, inputs, isMissing);
  if (whole.planned.refusals.length === 0) return whole;
  // A word that stands for a number is refused; then the value is said to be missing.
  return filled(
    request,
    inputs,
    (refusal) => isMissing(refusal) && (isInput(refusal) || refusal.secret === true),
  );
}

function filled(
  request: RunRequest,
  inputs: readonly MeantInput[],
  isFilled: (refusal: Refusal) => boolean,
): OpenPlan {
  let known = request;
  const open: OpenWord[] = [];
  const asked: string[] = [];
  for (let round = 1; ; round += 1) {
    const planned = planRun(known);
    const missing = planned.refusals.filter(isFilled).flatMap(({ about, id, secret }) => {
      const isNew =
        about !== undefined && !asked.includes(about) && open.every((word) => word.about !== about);
      return isNew ? [{ about, id, secret: secret === true }] : [];
    });
    if (missing.length === 0 || round > MOST_ROUNDS) return { planned, request: known, open, asked };
    const added: BoundInput[] = [];
    const set: Setting[] = [];
    for (const one of missing) {
      const { about, secret } = one;
      if (isInput(one)) {
        const kind = inputs.find(({ name }) => name === about)?.kind ?? 'folder';
        const word = openWord(about, kind);
        added.push({
          name: about,
          typed: word,
          path: typedPath(word).place,
          kind: kind === 'file' ? 'file' : 'folder',
          files: null,
        });
        open.push({ about, word });
      } else {
        const word = openWord(about, secret ? 'key' : 'value');
        set.push({ key: about, value: word, secret });
        if (secret) asked.push(about);
        else open.push({ about, word });
      }
    }
    known = { ...known, inputs: [...known.inputs, ...added], settings: [...known.settings, ...set] };
  }
}

function isMissing({ id }: Pick<Refusal, 'id'>): boolean {
  return id === 'run/input-unbound' || id === 'run/setting-unset' || id === 'run/variable-unset';
}

function isInput({ id }: Pick<Refusal, 'id'>): boolean {
  return id === 'run/input-unbound';
}

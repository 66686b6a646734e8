import { planRun } from '../../run/plan-run.ts';
import type { Planned, Refusal } from '../../run/planned.ts';
import type { BoundInput, RunRequest, Setting } from '../../run/run-request.ts';
import type { MeantInput } from '../meaning.ts';
import type { OpenWord } from '../printed-lines.ts';
import { openWord } from './open-word.ts';
import { typedPath } from './typed-path.ts';

/** A plan in which something stands for what is missing. */
export interface FilledPlan {
  readonly planned: Planned;
  /** With that in the place of paths and values. */
  readonly request: RunRequest;
  readonly open: readonly OpenWord[];
  /** Missing passwords and keys, by name: `waybill run` asks for them. */
  readonly asked: readonly string[];
}

/** What stands for a value that is missing; null leaves it missing. */
export type StandIn = (key: string, secret: boolean) => string | null;

/** Planning tells what is missing bit by bit: first a variable, then an input. */
const MOST_ROUNDS = 6;

/** @param inputs what the manifest describes, by which a word says whether it stands for a file or a folder */
export function filledPlan(request: RunRequest, inputs: readonly MeantInput[], standIn: StandIn): FilledPlan {
  let known = request;
  const open: OpenWord[] = [];
  const asked: string[] = [];
  const seen = new Set<string>();
  for (let round = 1; ; round += 1) {
    const planned = planRun(known);
    const missing = planned.refusals.flatMap((refusal) => missingOf(refusal, standIn));
    const added = missing.filter(({ about }) => !seen.has(about));
    if (added.length === 0 || round > MOST_ROUNDS) return { planned, request: known, open, asked };
    for (const one of added) {
      seen.add(one.about);
      if (one.kind === 'path') {
        const input = boundToWord(one.about, inputs);
        open.push({ about: one.about, word: input.typed });
        known = { ...known, inputs: [...known.inputs, input] };
      } else {
        if (one.setting.secret) asked.push(one.about);
        else open.push({ about: one.about, word: one.setting.value });
        known = { ...known, settings: [...known.settings, one.setting] };
      }
    }
  }
}

type Missing =
  | { readonly about: string; readonly kind: 'path' }
  | { readonly about: string; readonly kind: 'value'; readonly setting: Setting };

function missingOf({ id, about, secret = false }: Refusal, standIn: StandIn): Missing[] {
  if (about === undefined) return [];
  if (id === 'run/input-unbound') return [{ about, kind: 'path' }];
  if (id !== 'run/setting-unset' && id !== 'run/variable-unset') return [];
  const value = standIn(about, secret);
  return value === null ? [] : [{ about, kind: 'value', setting: { key: about, value, secret } }];
}

function boundToWord(name: string, inputs: readonly MeantInput[]): BoundInput {
  const kind = inputs.find((input) => input.name === name)?.kind ?? 'folder';
  const word = openWord(name, kind);
  return {
    name,
    typed: word,
    path: typedPath(word).place,
    kind: kind === 'file' ? 'file' : 'folder',
    files: null,
  };
}

import { quote } from '../../wording/quote.ts';
import type { Refusal } from '../planned.ts';
import type { BoundInput } from '../run-request.ts';
import { namesHelp } from './allowed-names.ts';

/** A name that `--input` may bind. */
export interface AllowedInput {
  readonly name: string;
  /** Refused where it is not bound. */
  readonly required: boolean;
  /** What may be bound to it. */
  readonly kind: 'file' | 'folder' | 'either';
}

/** How a manifest's names are called in sentences. */
export interface InputWords {
  /** Begins a sentence: `The gear`, `The template "double"`. */
  readonly owner: string;
  /** `input`, `input channel`. */
  readonly one: string;
  readonly many: string;
}

/** Everything that is wrong with what was bound: names that are not known, bound twice, of the wrong kind, or missing. */
export function inputRefusals(
  inputs: readonly BoundInput[],
  allowed: readonly AllowedInput[],
  words: InputWords,
): Refusal[] {
  const known = new Map(allowed.map((input) => [input.name, input]));
  const names = [...known.keys()];
  const bound = new Map<string, BoundInput>();
  const refusals: Refusal[] = [];
  for (const input of inputs) {
    const earlier = bound.get(input.name);
    const wanted = known.get(input.name);
    if (wanted === undefined) refusals.push(unknownInput(input.name, names, words));
    else if (earlier !== undefined) refusals.push(boundTwice(earlier, input, words));
    else if (wanted.kind !== 'either' && wanted.kind !== input.kind)
      refusals.push(wrongKind(input, wanted.kind, words));
    bound.set(input.name, earlier ?? input);
  }
  const missing = allowed.filter(({ name, required }) => required && !bound.has(name));
  return [...refusals, ...missing.map((input) => unbound(input, words))];
}

/** A name that the manifest does not have. */
export function unknownInput(name: string, names: readonly string[], words: InputWords): Refusal {
  return {
    id: 'run/unknown-input',
    about: name,
    message: `${words.owner} has no ${words.one} ${quote(name)}.`,
    help: namesHelp(name, names, words),
  };
}

function boundTwice(first: BoundInput, second: BoundInput, { one }: InputWords): Refusal {
  return {
    id: 'run/input-twice',
    about: first.name,
    message: `The ${one} ${quote(first.name)} is bound twice: to ${first.typed} and to ${second.typed}.`,
    help: 'Give each name one --input.',
  };
}

function wrongKind(input: BoundInput, kind: 'file' | 'folder', { one }: InputWords): Refusal {
  return {
    id: 'run/input-kind',
    about: input.name,
    message: `The ${one} ${quote(input.name)} is a ${kind}, and ${input.typed} is a ${input.kind}.`,
    help: `Bind a ${kind}: --input ${input.name}=${kind.toUpperCase()}.`,
  };
}

function unbound({ name, kind }: AllowedInput, { owner, one }: InputWords): Refusal {
  const path = kind === 'either' ? 'PATH' : kind.toUpperCase();
  return {
    id: 'run/input-unbound',
    about: name,
    message: `${owner} needs the ${one} ${quote(name)}, and nothing is bound to it.`,
    help: `Add --input ${name}=${path}.`,
  };
}

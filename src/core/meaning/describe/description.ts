import type { MeantChoice, MeantInput, MeantOption, MeantOutput, MeantStage } from '../meaning.ts';

/** What the text itself says, also where it is too broken to be run. */
export interface Description {
  readonly title: string;
  readonly summary: string | null;
  /** Program and arguments as they are written; null where there are none. */
  readonly command: readonly string[] | null;
  /** The image that it names; null where it names none. */
  readonly image: string | null;
  readonly choices: readonly MeantChoice[];
  readonly choice: string | null;
  readonly inputs: readonly MeantInput[];
  readonly outputs: readonly MeantOutput[];
  readonly options: readonly MeantOption[];
  /** What is said about variables, by their names. */
  readonly variables: ReadonlyMap<string, DescribedVariable>;
  readonly stages: readonly MeantStage[];
  readonly ports: readonly string[];
  readonly notes: readonly string[];
}

/** A variable as the text has it. */
export interface DescribedVariable {
  readonly value: string;
  readonly by: 'manifest' | 'platform';
  readonly description: string | null;
}

/** A description that says nothing yet. */
export function emptyDescription(title: string): Description {
  return {
    title,
    summary: null,
    command: null,
    image: null,
    choices: [],
    choice: null,
    inputs: [],
    outputs: [],
    options: [],
    variables: new Map(),
    stages: [],
    ports: [],
    notes: [],
  };
}

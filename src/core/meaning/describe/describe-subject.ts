import { asDict, type PythonDict } from '../../fragment/python-value.ts';
import type { MeantInput } from '../meaning.ts';
import type { Subject } from '../subject.ts';
import { describe } from './describe.ts';
import { readConfig } from './describe-config.ts';
import { asTyped } from './describe-gear.ts';
import type { Description } from './description.ts';

/** What is run, and what a config.json has already chosen for it. */
export interface DescribedSubject {
  /** What holds where nothing is set. */
  readonly plain: Description;
  /** As the form shows it: of a config.json the gear with what was chosen. */
  readonly shown: Description;
  /** What was chosen in the place of a gear's own values, by the keys of options. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** However broken it is; never throws. */
export function describeSubject(subject: Subject): DescribedSubject {
  const described = describe(subject.request);
  const isGear = subject.request.format === 'flywheel-gear';
  if (subject.format !== 'flywheel-config' || !isGear)
    return { plain: described, shown: described, chosen: {} };
  const { options, inputs } = readConfig(subject.text, null);
  const chosen = described.options.flatMap(({ key, value, secret }) => {
    const own = options.get(key);
    const typed = own === undefined || secret ? value : asTyped(own);
    return typed === null || typed === value ? [] : [[key, typed] as const];
  });
  const values = new Map(chosen);
  return {
    plain: described,
    shown: {
      ...described,
      inputs: described.inputs.map((input) => withRecord(input, inputs.get(input.name))),
      options: described.options.map((option) => {
        const value = values.get(option.key);
        return value === undefined ? option : { ...option, value, required: false };
      }),
    },
    chosen: Object.fromEntries(chosen),
  };
}

function withRecord(input: MeantInput, record: PythonDict | undefined): MeantInput {
  const path = asDict(record?.get('location'))?.get('path');
  return typeof path === 'string' ? { ...input, path } : input;
}

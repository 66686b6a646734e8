import { quote } from '../../wording/quote.ts';
import { inputRefusals } from '../bindings/input-refusals.ts';
import { settingRefusals } from '../bindings/setting-refusals.ts';
import type { Refusal } from '../planned.ts';
import type { RunRequest } from '../run-request.ts';
import type { Gear } from './gear.ts';

/** Names that the gear does not know, inputs that are set, values that are bound, and files that are missing. */
export function gearBindingRefusals(request: RunRequest, gear: Gear): Refusal[] {
  const files = gear.inputs.filter(({ base }) => base === 'file');
  const values = gear.inputs.filter(({ base }) => base !== 'file');
  const isValue = (name: string) => values.some((input) => input.name === name);
  const isFile = (key: string) => files.some(({ name }) => name === key) && !gear.options.has(key);
  return [
    ...request.inputs
      .filter(({ name }) => isValue(name))
      .map(({ name }) => ({
        id: 'run/unknown-input',
        about: name,
        message: `The input ${quote(name)} is no file but a value that Flywheel gives to the gear.`,
        help: `Add --set ${name}=VALUE instead of --input.`,
      })),
    ...inputRefusals(
      request.inputs.filter(({ name }) => !isValue(name)),
      files.map(({ name, optional }) => ({ name, required: !optional, kind: 'file' })),
      { owner: 'The gear', one: 'file input', many: 'file inputs' },
    ),
    ...request.settings
      .filter(({ key }) => isFile(key))
      .map(({ key }) => ({
        id: 'run/unknown-setting',
        about: key,
        message: `The input ${quote(key)} is a file and no option.`,
        help: `Add --input ${key}=FILE instead of --set.`,
      })),
    ...settingRefusals(
      request.settings.filter(({ key }) => !isFile(key)),
      [...gear.options.keys(), ...values.map(({ name }) => name)],
      { owner: 'The gear', one: 'option', many: 'options' },
    ),
  ];
}

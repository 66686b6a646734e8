import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { pythonText } from '../python/python-text.ts';

/** `{config[every]}`, `{inputs[scan][location][path]}`: fields as Python's `format` takes them. */
const FIELD = /\{(config|inputs)((?:\[[^[\]{}]*\])+)\}/g;

/**
 * A command with the values of config.json in the place of its fields; what names nothing stays as it is, as braces mean
 * something to the shell too. The schema of manifests says that commands are templated, and leaves the rest to a
 * specification that says no more (gears 4442b79, manifest.schema.json).
 */
export function filledCommand(command: string, config: PythonDict): string {
  return command.replaceAll(FIELD, (field: string, root: string, steps: string) => {
    const value = fieldValue(config.get(root), steps);
    const isScalar = value !== undefined && asDict(value) === null && asList(value) === null;
    return isScalar ? pythonText(value) : field;
  });
}

function fieldValue(root: PythonValue | undefined, steps: string): PythonValue | undefined {
  let value = root;
  for (const [, step = ''] of steps.matchAll(/\[([^\]]*)\]/g))
    value = asDict(value)?.get(step.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return value;
}

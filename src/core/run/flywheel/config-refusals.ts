import { pointerSteps } from '../../document/pointer.ts';
import { deriveInvocation, manifestPointer } from '../../formats/flywheel-gear/invocation.ts';
import { complaint } from '../../fragment/complaint.ts';
import type { FragmentError } from '../../fragment/fragment-error.ts';
import { interpret } from '../../fragment/interpret.ts';
import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { cutShort } from '../../wording/cut-short.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import type { Refusal } from '../planned.ts';
import { pythonJson } from '../python/python-json.ts';
import type { Gear } from './gear.ts';

/**
 * What Flywheel would refuse in a config.json, by the schema that it derives from the manifest (flywheel-gears 0.3.1,
 * `validate_invocation`): the option and the rule that it breaks, or that it has no value.
 *
 * @param secrets options whose values are not shown
 */
export function configRefusals(gear: Gear, config: PythonDict, secrets: ReadonlySet<string>): Refusal[] {
  const root = deriveInvocation(gear.manifest);
  const { errors, stopped } = interpret({
    root: () => root,
    schema: root,
    schemaPath: '',
    instance: config,
    instancePath: '',
  });
  if (stopped !== null)
    return [
      {
        id: 'run/manifest',
        message: `${placeInWords(manifestPointer(stopped.schemaPath))} of the manifest ${stopped.message}.`,
        help: "Mend it in the manifest: Flywheel's judge fails at it.",
      },
    ];
  return errors.map((error) => refusal(error, gear, config, secrets));
}

function refusal(
  error: FragmentError,
  gear: Gear,
  config: PythonDict,
  secrets: ReadonlySet<string>,
): Refusal {
  const missing = error.params['missingProperty'];
  if (error.schemaPath === '/properties/config/required') return unset(String(missing));
  if (error.schemaPath === '/properties/inputs/required') return withoutKey(String(missing), gear);
  const [kind, name = ''] = pointerSteps(error.instancePath);
  const rule = placeInWords(manifestPointer(error.schemaPath));
  const value = valueAt(config, pointerSteps(error.instancePath));
  const shown = secrets.has(name) ? '' : `, and is ${inShort(value)}`;
  const inside = placeInWords(error.instancePath).split('/').slice(2).join('/');
  return {
    id: kind === 'config' ? 'run/setting-value' : 'run/input-value',
    about: name,
    message: `The ${kind === 'config' ? 'option' : 'input'} ${quote(name)} ${inside === '' ? '' : `(${inside}) `}${complaint(error)}${shown}.`,
    help: `The manifest demands it in ${rule}. ${kind === 'config' ? `Set another value with ${setAs(name)}.` : 'Bind another file.'}`,
  };
}

function unset(name: string): Refusal {
  return {
    id: 'run/setting-unset',
    about: name,
    message: `The gear needs a value for the option ${quote(name)}, which has no default.`,
    help: `Add ${setAs(name)}.`,
  };
}

/** File inputs were looked at before; what is left is given by Flywheel. */
function withoutKey(name: string, { inputs }: Gear): Refusal {
  const isKey = inputs.some((input) => input.name === name && input.base === 'api-key');
  return {
    id: 'run/setting-unset',
    about: name,
    secret: isKey,
    message: `The gear needs ${isKey ? 'an API key' : 'a value'} for the input ${quote(name)}.`,
    help: isKey
      ? `Add ${setAs(name, 'KEY')}, a key of your Flywheel site; any text will do where the gear does not ask Flywheel for anything.`
      : `Add ${setAs(name)}.`,
  };
}

/** What to type; names of options may have blanks and more. */
function setAs(name: string, value = 'VALUE'): string {
  return /^[\w.-]+$/.test(name) ? `--set ${name}=${value}` : `--set '${name}=${value}'`;
}

function valueAt(value: PythonValue, steps: readonly string[]): PythonValue {
  let at: PythonValue | undefined = value;
  for (const step of steps) at = asDict(at)?.get(step) ?? asList(at)?.[Number(step)];
  return at ?? null;
}

/** What is too long for a sentence is cut. */
function inShort(value: PythonValue): string {
  return cutShort(pythonJson(value));
}

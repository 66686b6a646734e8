import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import { Budget } from '../../../fragment/budget.ts';
import { complaint } from '../../../fragment/complaint.ts';
import { converted, isGuess } from '../../../fragment/converted.ts';
import { interpret } from '../../../fragment/interpret.ts';
import type { Interpretation } from '../../../fragment/interpretation.ts';
import {
  asDict,
  asList,
  type PythonDict,
  type PythonValue,
  pythonValue,
} from '../../../fragment/python-value.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { valueInWords } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { optionsOf } from '../gear-fragments.ts';
import { DERIVED_OPTIONS, deriveInvocation, optionSchema } from '../invocation.ts';
import { isSound } from './is-sound.ts';

/** So many members of an enum are judged. */
const MOST_MEMBERS = 1000;

/**
 * Values in an option that the option itself refuses: its default, with which Flywheel refuses every run, and members of
 * its enum, which no user can choose.
 */
export const optionDefaults: Rule = (context) => {
  const { document } = context;
  const options = optionsOf(document.value).filter(({ schema }) => isSound(schema));
  const concerned = options.filter(({ schema }) => 'default' in schema || Array.isArray(schema['enum']));
  if (concerned.length === 0) return [];
  const root = derived(document);
  const budget = new Budget();
  return concerned.flatMap(({ name, pointer }) => {
    // The option that used it up has been told.
    if (budget.isSpent) return [];
    const option = asDict(pythonValue(document, pointer)) ?? new Map<string, PythonValue>();
    const schema = optionSchema(option);
    const schemaPath = childPointer(DERIVED_OPTIONS, name);
    const judge = (by: PythonDict, instance: PythonValue, instancePath: string) =>
      interpret({ root, schema: by, schemaPath, instance, instancePath, budget });
    const given = option.get('default');
    const atDefault = childPointer(pointer, 'default');
    const members = asList(option.get('enum'))?.slice(0, MOST_MEMBERS) ?? [];
    const besideEnum = new Map([...schema].filter(([keyword]) => keyword !== 'enum'));
    return [
      ...(given === undefined ? [] : defaultFinding(judge(schema, given, atDefault), pointer, context)),
      ...members.flatMap((member, index) => {
        const at = childPointer(childPointer(pointer, 'enum'), index);
        return memberFinding(judge(besideEnum, member, at).errors[0], pointer, context);
      }),
    ];
  });
};

/** The derived schema, which only references ask for. */
function derived(document: Document): () => PythonValue {
  let schema: PythonValue | undefined;
  return () => (schema ??= deriveInvocation(asDict(pythonValue(document)) ?? new Map<string, PythonValue>()));
}

function defaultFinding(
  { errors, stopped }: Interpretation,
  option: string,
  { document }: Context,
): Finding[] {
  const pointer = childPointer(option, 'default');
  const [error] = errors;
  if (stopped !== null) {
    const span = keySpan(option, document);
    const message = `The option ${placeInWords(option)} ${stopped.message}.`;
    return stopped.kind === 'bound'
      ? [
          {
            id: 'too-costly',
            severity: 'warning',
            message,
            help: 'Write a simpler schema, a pattern without nested repetitions for instance.',
            pointer: option,
            span,
          },
        ]
      : [
          {
            id: 'broken-reference',
            severity: 'warning',
            message: `${message} Flywheel takes the manifest and refuses the runs that set this option.`,
            help: 'Write the schema out in its place.',
            pointer: option,
            span,
          },
        ];
  }
  if (error === undefined) return [];
  const span = valueSpan(error.instancePath, document);
  const value = valueAt(document.value, error.instancePath);
  const where =
    error.instancePath === pointer
      ? `The default of ${placeInWords(option)}`
      : placeInWords(error.instancePath);
  const literal = document.text.slice(span.start, span.end);
  return [
    {
      id: 'default-type',
      severity: 'warning',
      message: `${where} ${complaint(error)}, and is ${typeof value === 'number' ? `the number ${literal}` : valueInWords(value)}.`,
      help: 'Flywheel accepts the manifest and refuses the runs that use this default: change the default or the option.',
      pointer: error.instancePath,
      span,
      fixes: converted(error, value, literal).map((meant, index) => ({
        title: `Write ${quote(meant)}`,
        preferred: index === 0,
        placeholder: isGuess(error),
        edits: replaceValue(document, error.instancePath, meant),
      })),
    },
  ];
}

function memberFinding(error: SchemaError | undefined, option: string, { document }: Context): Finding[] {
  if (error === undefined) return [];
  const value = valueAt(document.value, error.instancePath);
  const span = valueSpan(error.instancePath, document);
  return [
    {
      id: 'enum-member',
      severity: 'warning',
      message: `${quote(value)} is offered by ${placeInWords(option)} and refused by it: the value ${complaint(error)}.`,
      help: 'A run with this value is refused: change the value, or the type or range of the option.',
      pointer: error.instancePath,
      span,
      fixes: converted(error, value, document.text.slice(span.start, span.end)).map((meant) => ({
        title: `Write ${quote(meant)}`,
        placeholder: isGuess(error),
        edits: replaceValue(document, error.instancePath, meant),
      })),
    },
  ];
}

import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import { Budget } from '../../../fragment/budget.ts';
import { complaint } from '../../../fragment/complaint.ts';
import { converted } from '../../../fragment/converted.ts';
import { interpret } from '../../../fragment/interpret.ts';
import type { Interpretation } from '../../../fragment/interpretation.ts';
import { asDict, type PythonDict, type PythonValue, pythonValue } from '../../../fragment/python-value.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { valueInWords } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { optionsOf } from '../gear-fragments.ts';
import { DERIVED_OPTIONS, deriveInvocation } from '../invocation.ts';
import { isSound } from './is-sound.ts';

/**
 * Values in an option that the option itself refuses: its default, with which Flywheel refuses every run, and members of
 * its enum, which no user can choose.
 */
export const optionDefaults: Rule = (context) => {
  const { document } = context;
  const options = optionsOf(document.value).filter(({ schema }) => isSound(schema));
  const concerned = options.filter(({ schema }) => 'default' in schema || Array.isArray(schema['enum']));
  if (concerned.length === 0) return [];
  const manifest = asDict(pythonValue(document));
  const root = manifest === null ? null : deriveInvocation(manifest);
  if (root === null) return [];
  const budget = new Budget();
  return concerned.flatMap(({ name, pointer }) => {
    // The option that used it up has been told.
    if (budget.isSpent) return [];
    const schema = optionIn(root, name);
    const schemaPath = childPointer(DERIVED_OPTIONS, name);
    const judge = (instancePath: string, by = schema) =>
      interpret({
        root,
        schema: by,
        schemaPath,
        instance: pythonValue(document, instancePath),
        instancePath,
        budget,
      });
    const besideEnum = new Map([...(asDict(schema) ?? [])].filter(([keyword]) => keyword !== 'enum'));
    const at = childPointer(pointer, 'default');
    return [
      ...(document.places.has(at) ? defaultFinding(judge(at), pointer, context) : []),
      ...members(childPointer(pointer, 'enum'), document.value).flatMap((member) =>
        memberFinding(judge(member, besideEnum).errors[0], pointer, context),
      ),
    ];
  });
};

function optionIn(root: PythonDict, name: string): PythonValue {
  const options = asDict(asDict(asDict(root.get('properties'))?.get('config'))?.get('properties'));
  return options?.get(name) ?? new Map<string, PythonValue>();
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
        edits: replaceValue(document, error.instancePath, meant),
      })),
    },
  ];
}

function members(pointer: string, root: unknown): string[] {
  const listed = valueAt(root, pointer);
  return Array.isArray(listed) ? listed.slice(0, 1000).map((_, index) => childPointer(pointer, index)) : [];
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
        edits: replaceValue(document, error.instancePath, meant),
      })),
    },
  ];
}

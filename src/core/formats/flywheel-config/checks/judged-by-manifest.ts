import type { Document } from '../../../document/document.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding, RelatedSpan } from '../../../finding.ts';
import { interpret } from '../../../fragment/interpret.ts';
import type { Interpretation, Stop } from '../../../fragment/interpretation.ts';
import { patternComplaint } from '../../../fragment/pattern/patterns.ts';
import { asDict, pythonValue } from '../../../fragment/python-value.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { meantErrors } from '../../../schema/meant-errors.ts';
import { placeInWords } from '../../../wording/quote.ts';
import { longIntegers } from '../../flywheel-gear/checks/long-integers.ts';
import { allGearFragments } from '../../flywheel-gear/gear-fragments.ts';
import { deriveInvocation, manifestPointer } from '../../flywheel-gear/invocation.ts';
import type { Rule } from '../../format-definition.ts';
import { explainInvocation } from '../explain/explain-invocation.ts';
import { gearBeside } from '../gear-beside.ts';
import { gearErrors } from './gear-errors.ts';

/** What the schema of a configuration says already, whatever the manifest: where, and by which part of the derived schema. */
const SAID: ReadonlySet<string> = new Set([
  ' /type',
  ' /required',
  '/config /properties/config/type',
  '/inputs /properties/inputs/type',
]);

const MOST_ERRORS = 200;

/** The configuration against the manifest beside it, as flywheel-gears 0.3.1 judges both (`validate_invocation`). */
export const judgedByManifest: Rule = (context) => {
  const gear = gearBeside(context);
  // A number that Python cannot read leaves nothing to judge.
  if (gear === null || longIntegers(context).length > 0) return [];
  const refused = refusedManifest(gear, context.document) ?? unreadablePattern(gear, context.document);
  if (refused !== null) return [refused];
  const manifest = gear.document === null ? null : asDict(pythonValue(gear.document));
  if (manifest === null) return [];
  const root = deriveInvocation(manifest);
  const instance = pythonValue(context.document);
  const { errors, stopped } = interpret({
    root: () => root,
    schema: root,
    schemaPath: '',
    instance,
    instancePath: '',
  });
  if (stopped !== null) return [stoppedAt(stopped, gear, context.document)];
  // Sentences for more than is ever listed would take most of the time.
  const listed = ownErrors(errors, context).slice(0, MOST_ERRORS);
  return listed.map((error) => explainInvocation(error, gear, context));
};

function ownErrors(errors: Interpretation['errors'], { document }: Context): Interpretation['errors'] {
  return meantErrors(errors, document.value).filter(
    ({ instancePath, schemaPath }) => !SAID.has(`${instancePath} ${schemaPath}`),
  );
}

function refusedManifest(gear: Neighbour, document: Document): Finding | null {
  const [first, ...others] = gearErrors(gear);
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` It has ${others.length} more.`;
  return refusal(
    'manifest',
    `Flywheel rejects the manifest beside this configuration, ${gear.path}, and with it every run.${more}`,
    'Mend the manifest first.',
    document,
    { message: first.message, span: first.span, neighbour: gear },
  );
}

/** Upstream checks the derived schema with the formats of the metaschema, of which only `regex` can fail. */
function unreadablePattern(gear: Neighbour, document: Document): Finding | null {
  if (gear.document === null) return null;
  for (const { pointer, schema } of allGearFragments(gear.document.value)) {
    const { pattern } = schema;
    const wrong = typeof pattern === 'string' ? patternComplaint(pattern) : null;
    if (wrong === null) continue;
    return refusal(
      'manifest-pattern',
      `The manifest beside this configuration has a pattern that Python cannot read, in ${placeInWords(pointer)}, so Flywheel's judge refuses every run.`,
      'Mend the pattern in the manifest.',
      document,
      { message: `Here ${wrong}.`, span: valueSpan(`${pointer}/pattern`, gear.document), neighbour: gear },
    );
  }
  return null;
}

function stoppedAt(
  { kind, message, schemaPath, instancePath }: Stop,
  gear: Neighbour,
  document: Document,
): Finding {
  const pointer = manifestPointer(schemaPath);
  const span = gear.document === null ? { start: 0, end: 1 } : keySpan(pointer, gear.document);
  return {
    id: kind === 'bound' ? 'too-costly' : 'manifest-reference',
    severity: 'error',
    message: `${placeInWords(pointer)} of the manifest ${message}.`,
    help:
      kind === 'bound'
        ? 'Write a simpler schema for it in the manifest, a pattern without nested repetitions for instance.'
        : "Mend it in the manifest: Flywheel's judge fails at it.",
    pointer: instancePath,
    span: valueSpan(instancePath, document),
    related: [{ message: 'It stands here.', span, neighbour: gear }],
  };
}

function refusal(
  id: string,
  message: string,
  help: string,
  document: Document,
  related: RelatedSpan,
): Finding {
  return {
    id,
    severity: 'error',
    message,
    help,
    pointer: '',
    span: keySpan('', document),
    related: [related],
  };
}

import type { Document } from '../../../document/document.ts';
import { parentPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { explainError } from '../../../schema/explain-error.ts';
import { meantErrors } from '../../../schema/meant-errors.ts';
import type { Rule } from '../../format-definition.ts';
import { explain } from '../explain.ts';
import { type Migration, migrate } from '../migrate/migrate.ts';
import { CURRENT_VERSION, olderVersion } from '../red-version.ts';
import { schemaErrors } from '../validate-red.ts';
import { version9Checks } from './version-9-checks.ts';

/** RED 2 to 8: the version is one problem with one fix, and each thing that its author has to decide is another. */
export const olderVersions: Rule = (context) => {
  const version = olderVersion(context.document.value);
  if (version === null) return [];
  const migration = migrate(context.document);
  const left = whatIsLeft(migration, context);
  return [tooOld(version, migration, left.length, context.document), ...left];
};

function tooOld(version: number, { draft, made }: Migration, left: number, document: Document): Finding {
  const decide = left === 1 ? 'one thing remains' : `${left} things remain`;
  return {
    id: 'old-version',
    severity: 'error',
    message: `This is RED ${version}; Curious Containers 9 reads RED ${CURRENT_VERSION}.`,
    help:
      left === 0
        ? 'Apply the fix: the file is RED 9 then, and nothing is left to decide.'
        : `Apply the fix, which changes all that can be changed without you; ${decide} to be decided.`,
    pointer: '/redVersion',
    span: valueSpan('/redVersion', document),
    related: made
      .filter(({ pointer }) => pointer !== '/redVersion')
      .slice(0, 12)
      .map(({ says, edits: [place] }) => ({
        message: says,
        span: { start: place?.start ?? 0, end: place?.end ?? 0 },
      })),
    fixes: [{ title: `Migrate to RED ${CURRENT_VERSION}`, edits: draft.edits }],
  };
}

/** What the judge of RED 9 says of the migrated text, at the places of the original. */
function whatIsLeft({ draft, document }: Migration, context: Context): Finding[] {
  const migrated: Context = { ...context, document };
  const errors = meantErrors(schemaErrors(document.value), document.value);
  const { map } = draft;
  return [
    ...errors.map((error) => explainError(error, migrated, explain)),
    ...version9Checks.flatMap((check) => check(migrated)),
  ]
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, span, related = [], fixes: _, ...said }) => ({
      ...said,
      pointer: knownPointer(pointer, context.document),
      span: map.span(span),
      related: related.map((place) => ({ ...place, span: map.span(place.span) })),
    }));
}

/** The pointer as far as the original has it. */
function knownPointer(pointer: string, document: Document): string {
  return pointer === '' || document.places.has(pointer)
    ? pointer
    : knownPointer(parentPointer(pointer), document);
}

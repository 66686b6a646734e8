import type { Rule } from '../../format-definition.ts';
import { olderVersion } from '../red-version.ts';
import { olderVersions } from './older-versions.ts';
import { version9Checks } from './version-9-checks.ts';

/** All that can reject beside the schema. A document of an older version is left to the check that migrates it. */
export const redChecks: readonly Rule[] = [olderVersions, ...version9Checks.map(forVersion9)];

/** The rule for documents that are not of an older version. */
export function forVersion9(rule: Rule): Rule {
  return (context) => (olderVersion(context.document.value) === null ? rule(context) : []);
}

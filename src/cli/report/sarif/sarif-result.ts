import {
  type Fix,
  joinPath,
  lineIndex,
  type Problem,
  type Range,
  type Severity,
} from '../../../core/index.ts';
import type { ValidatedFile } from '../../validate/validated-file.ts';
import { artifactUri } from './artifact-uri.ts';
import type { SarifFix, SarifLocation, SarifRegion, SarifResult } from './sarif-log.ts';

const LEVEL: Readonly<Record<Severity, SarifResult['level']>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/**
 * One problem with its place, the other places that explain it, and the fixes offered.
 * @param ruleIndex of its rule in the rules of the run
 */
export function sarifResult(file: ValidatedFile, problem: Problem, ruleIndex: number): SarifResult {
  const { id, severity, message, help, pointer, range, related, fixes } = problem;
  const place = location(file.path, range);
  return {
    ruleId: id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: plainText(`${message} ${help}`.trim()) },
    locations: [
      pointer === ''
        ? place
        : { ...place, logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ path, range, message }) => ({
            ...location(path === null ? file.path : joinPath(file.path, path), range),
            message: { text: plainText(message) },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => sarifFix(file, fix)) }),
  };
}

/** A text in which nothing is a link: SARIF reads `[text](address)` as one (section 3.11.6). */
function plainText(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/g, '\\[');
}

function location(path: string, range: Range): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: artifactUri(path) }, region: region(range) } };
}

function region({ start, end }: Range): SarifRegion {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function sarifFix({ path, text }: ValidatedFile, { title, edits }: Fix): SarifFix {
  const lines = lineIndex(text);
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines.rangeOf(edit)),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: plainText(title) },
    artifactChanges: [{ artifactLocation: { uri: artifactUri(path) }, replacements }],
  };
}

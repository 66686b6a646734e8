/** A place that GitHub Actions marks in a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
}

/**
 * One workflow command. Source of the escapes: actions/toolkit `packages/core/src/command.ts`
 * (`escapeData`, `escapeProperty`).
 */
export function githubAnnotation(annotation: Annotation): string {
  const place = `file=${property(annotation.file)},line=${annotation.line}`;
  const column = annotation.column === null ? '' : `,col=${annotation.column}`;
  return `::${annotation.level} ${place}${column},title=${property(annotation.title)}::${data(annotation.message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

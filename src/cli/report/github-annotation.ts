/** A place that GitHub Actions marks in a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  /** The last line, where the place has several; null for one. */
  readonly endLine?: number | null;
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
  const { endLine = null } = annotation;
  const end = endLine === null ? '' : `,endLine=${endLine}`;
  const column = annotation.column === null ? '' : `,col=${annotation.column}`;
  return `::${annotation.level} ${place}${end}${column},title=${property(annotation.title)}::${data(annotation.message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { type Problem, printable } from '../../core/index.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';
import { xmlElement, xmlText } from './xml.ts';

/**
 * JUnit's XML as CI servers read it: a suite a file, a failed case an error, and one case that passes where upstream
 * accepts the file. Warnings and hints are the suite's output.
 */
export function validateJunit(files: readonly ValidatedFile[]): string {
  const suites = files.map(suite);
  const failures = files.flatMap(errorsOf).length;
  const counts = { tests: suites.reduce((sum, { tests }) => sum + tests, 0), failures, errors: 0 };
  const root = xmlElement(
    'testsuites',
    { name: 'waybill validate', ...counts },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suite(file: ValidatedFile): { readonly tests: number; readonly xml: string } {
  const errors = errorsOf(file);
  const others = file.judgement.problems.filter(({ severity }) => severity !== 'error');
  const cases = errors.length > 0 ? errors.map((problem) => failed(file, problem)) : [passed(file)];
  const output = others.length === 0 ? [] : [xmlElement('system-out', {}, [xmlText(said(file, others))])];
  const counts = { tests: cases.length, failures: errors.length, errors: 0 };
  return {
    tests: cases.length,
    xml: xmlElement('testsuite', { name: printable(file.path), ...counts }, [...cases, ...output]),
  };
}

function errorsOf({ judgement }: ValidatedFile): Problem[] {
  return judgement.problems.filter(({ severity }) => severity === 'error');
}

function passed({ path, judgement }: ValidatedFile): string {
  const name = judgement.against === null ? 'accepted' : `accepted by ${judgement.against}`;
  return xmlElement('testcase', { classname: printable(path), name }, []);
}

function failed(file: ValidatedFile, problem: Problem): string {
  const { line, column } = problem.range.start;
  const attributes = { type: problem.id, message: printable(problem.message) };
  const failure = xmlElement('failure', attributes, [xmlText(said(file, [problem]))]);
  const place = { classname: printable(file.path), name: `${problem.id} at ${line}:${column}` };
  return xmlElement('testcase', place, [failure]);
}

function said({ path }: ValidatedFile, problems: readonly Problem[]): string {
  return problems
    .map(({ id, severity, message, help, range: { start } }) =>
      [`${path}:${start.line}:${start.column}: ${severity}[${id}] ${message}`, `help: ${help}`]
        .map(printable)
        .join('\n'),
    )
    .join('\n');
}

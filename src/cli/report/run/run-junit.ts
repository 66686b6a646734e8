import { printable, type RunProblem } from '../../../core/index.ts';
import type { CaseResult } from '../../run/case-result.ts';
import { printableLines } from '../printable-lines.ts';
import { xmlElement, xmlText } from '../xml.ts';
import { endedInWords } from './ended-words.ts';

/** JUnit's XML as CI servers read it: a suite for the manifest, a case for each container. */
export function runJunit(path: string, cases: readonly CaseResult[]): string {
  const failures = cases.filter(({ result }) => result.status !== 'succeeded').length;
  const seconds = cases.reduce((sum, { result }) => sum + result.durationMs, 0) / 1000;
  const counts = { tests: cases.length, failures, errors: 0, time: seconds.toFixed(3) };
  const suite = xmlElement(
    'testsuite',
    { name: printable(path), ...counts },
    cases.map((one) => testCase(path, one)),
  );
  const root = xmlElement('testsuites', { name: 'waybill run', ...counts }, [suite]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function testCase(path: string, { case: name, result }: CaseResult): string {
  const time = (result.durationMs / 1000).toFixed(3);
  const attributes = {
    classname: printable(path),
    name: printable(name ?? 'run'),
    file: printable(path),
    time,
  };
  const failed = result.status !== 'succeeded';
  const log = result.logTail === '' ? [] : [xmlElement('system-out', {}, [safe(result.logTail)])];
  return xmlElement('testcase', attributes, [...(failed ? [failure(result)] : []), ...log]);
}

function failure(result: CaseResult['result']): string {
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  const attributes = {
    type: errors[0]?.id ?? result.status,
    message: printable(errors[0]?.message ?? endedInWords(result)),
  };
  return xmlElement('failure', attributes, [safe(result.problems.map(said).join('\n'))]);
}

function said({ id, severity, message, help }: RunProblem): string {
  return `${severity}[${id}] ${message}\nhelp: ${help}`;
}

function safe(text: string): string {
  return xmlText(printableLines(text).join('\n'));
}

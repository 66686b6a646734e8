import { printable } from '../../../core/index.ts';
import type { ExampleResult, GuidesResult, PageResult } from '../../../docs/index.ts';
import { printableLines } from '../printable-lines.ts';
import { xmlElement, xmlText } from '../xml.ts';
import { failureText, leftoverText } from './failure-text.ts';

/**
 * JUnit's XML as CI servers read it: a suite a page, a case an example, and a failed case a page's own problem. Elements
 * and order as in Jenkins' junit-10.xsd; beyond that a case has `file`, `line` and properties, as pytest writes them.
 */
export function guidesJunit({ pages }: GuidesResult): string {
  const suites = pages.map(suite);
  const total = (count: keyof Counts): number => suites.reduce((sum, { counts }) => sum + counts[count], 0);
  const counts = { tests: total('tests'), failures: total('failures'), errors: 0, time: total('time') };
  const root = xmlElement(
    'testsuites',
    { name: 'waybill guides test', ...counts, time: counts.time.toFixed(3) },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  /** Seconds. */
  readonly time: number;
}

function suite(page: PageResult): { readonly counts: Counts; readonly xml: string } {
  const errors = page.problems.filter(({ severity }) => severity === 'error');
  const warnings = page.problems.filter(({ severity }) => severity === 'warning');
  const of = (...verdicts: readonly string[]): number =>
    page.examples.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const counts = {
    tests: errors.length + page.examples.length,
    failures: errors.length + of('failed'),
    skipped: of('skipped', 'not-run'),
    time: page.examples.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000,
  };
  const cases = [
    ...errors.map((problem) => problemCase(page, problem)),
    ...page.examples.map((example) => exampleCase(page, example)),
  ];
  const said = warnings.map(
    ({ id, line, message, help }) => `${page.path}:${line}: warning[${id}] ${message}\nhelp: ${help}`,
  );
  const output = said.length === 0 ? [] : [xmlElement('system-out', {}, [safe(said.join('\n'))])];
  const attributes = { name: printable(page.path), tests: counts.tests, failures: counts.failures };
  const more = { errors: 0, skipped: counts.skipped, time: counts.time.toFixed(3) };
  return { counts, xml: xmlElement('testsuite', { ...attributes, ...more }, [...cases, ...output]) };
}

function problemCase(page: PageResult, { id, line, message, help }: PageResult['problems'][number]): string {
  const failure = xmlElement('failure', { type: id, message: printable(message) }, [
    safe(`${page.path}:${line}: ${message}\nhelp: ${help}`),
  ]);
  return testCase(page, `${id} at line ${line}`, line, 0, [failure]);
}

function exampleCase(page: PageResult, example: ExampleResult): string {
  const { id, verdict, missing, durationMs, steps, leftovers, notes, cached } = example;
  const failures = verdict === 'failed' ? failuresOf(page, example) : [];
  const why = missing.length > 0 ? `needs ${missing.join(', ')}` : 'not run: see what failed before it';
  const skipped = xmlElement('skipped', { message: printable(why) }, []);
  const properties = [...notes.map((note) => ['note', note]), ...(cached ? [['cached', 'true']] : [])].map(
    ([name = '', value = '']) => xmlElement('property', { name, value: printable(value) }, []),
  );
  const warnings = leftovers.filter(({ severity }) => severity === 'warning').map(leftoverText);
  const line = steps.find((step) => step.verdict === 'failed')?.line ?? steps[0]?.line ?? 1;
  return testCase(page, id, line, durationMs, [
    ...(properties.length === 0 ? [] : [xmlElement('properties', {}, properties)]),
    ...(verdict === 'skipped' || verdict === 'not-run' ? [skipped] : failures),
    ...(warnings.length === 0 ? [] : [xmlElement('system-out', {}, [safe(warnings.join('\n'))])]),
  ]);
}

/** One failure with all steps that failed and all that was left: CI servers show one a case. */
function failuresOf(page: PageResult, { steps, leftovers }: ExampleResult): string[] {
  const failed = steps.filter(({ verdict }) => verdict === 'failed');
  const left = leftovers.filter(({ severity }) => severity === 'error').map(leftoverText);
  const [first] = failed;
  const message = first === undefined ? (left[0] ?? 'failed') : (first.message ?? `${first.kind} failed`);
  const texts = failed.map((step) => `${page.path}:${step.line}: ${step.kind} failed\n${failureText(step)}`);
  const attributes = {
    type: first?.kind ?? 'leftover',
    message: printable(message.split('\n', 1)[0] ?? ''),
  };
  return [xmlElement('failure', attributes, [safe([...texts, ...left].join('\n'))])];
}

function testCase(
  page: PageResult,
  name: string,
  line: number,
  durationMs: number,
  children: readonly string[],
): string {
  const path = printable(page.path);
  const time = (durationMs / 1000).toFixed(3);
  return xmlElement('testcase', { classname: path, name: printable(name), file: path, line, time }, children);
}

function safe(text: string): string {
  return xmlText(printableLines(text).join('\n'));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guidesJunit } from '../../../../src/cli/report/guides/guides-junit.ts';
import { GUIDES_EXAMPLE } from './guides-example.ts';
import { hostileResult } from './hostile-result.ts';
import { junitFlaws } from './junit-flaws.ts';

test('whatever a page is called and a command prints, the report is a valid one with all its counts', () => {
  expect(junitFlaws(guidesJunit(GUIDES_EXAMPLE))).toEqual([]);
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(junitFlaws(guidesJunit(result))).toEqual([]);
    }),
  );
});

test('an output of a megabyte is in the report whole', () => {
  const long = `${'é\u0007]]>'.repeat(150_000)}END`;
  const [page, ...others] = GUIDES_EXAMPLE.pages;
  const examples = page?.examples.map((example) => ({
    ...example,
    steps: example.steps.map((step) => ({ ...step, message: long, diff: long })),
  }));
  const xml = guidesJunit({
    ...GUIDES_EXAMPLE,
    pages: page && examples ? [{ ...page, examples }, ...others] : [],
  });
  expect(junitFlaws(xml)).toEqual([]);
  expect(xml).toContain('END');
});

test.each([
  ['<testsuites><testsuite name="a" tests="1" failures="0" errors="0"/></testsuites>', /says 1 tests, has 0/],
  ['<testsuites><testcase name="a"/></testsuites>', /cannot stand in/],
  ['<testsuites><testsuite name="a" tests="0" failures="0"/></testsuites>', /lacks errors/],
  ['<testsuites oops="1"/>', /has no oops/],
  ['<testsuites>\u0001</testsuites>', /disallowed character/],
  ['<testsuites><failure>a</b></testsuites>', /./],
])('the judge of these tests sees what is wrong with %j', (xml, flaw) => {
  expect(junitFlaws(xml).join('\n')).toMatch(flaw);
});

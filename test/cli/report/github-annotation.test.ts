import { expect, test } from 'vitest';
import { type Annotation, githubAnnotation } from '../../../src/cli/report/github-annotation.ts';

const PLAIN: Annotation = {
  level: 'error',
  file: 'manifest.json',
  line: 3,
  column: 5,
  title: 'type',
  message: 'm',
};

test('an annotation is one workflow command, with a column where there is one', () => {
  expect(githubAnnotation(PLAIN)).toBe('::error file=manifest.json,line=3,col=5,title=type::m\n');
  expect(githubAnnotation({ ...PLAIN, level: 'warning', column: null })).toBe(
    '::warning file=manifest.json,line=3,title=type::m\n',
  );
});

test.each([
  ['file', 'file=%3A%2C%25%0D%0A,'],
  ['title', 'title=%3A%2C%25%0D%0A::'],
])('neither sign nor line break of a %s ends the property', (name, written) => {
  expect(githubAnnotation({ ...PLAIN, [name]: ':,%\r\n' })).toContain(written);
});

test('a message keeps colons and commas, and neither line break nor percent sign ends it', () => {
  expect(githubAnnotation({ ...PLAIN, message: 'a: b, 100%\r\n::error::c' })).toMatch(
    /::a: b, 100%25%0D%0A::error::c\n$/,
  );
});

import { describe, expect, it, test } from 'vitest';
import { parse } from '../../../../src/core/document/parse.ts';
import type { Parsed } from '../../../../src/core/document/parsed.ts';
import { findMarks } from '../../../../src/core/formats/kaapana-processing-container/jinja/find-marks.ts';
import { readTemplate } from '../../../../src/core/formats/kaapana-processing-container/jinja/read-template.ts';
import { judge } from '../../../../src/core/index.ts';

function marksIn(text: string): string[] {
  return findMarks(text).marks.map(({ start, end }) => text.slice(start, end));
}

function read(text: string, fileName: string): Parsed {
  return readTemplate(text, fileName, { parse, plain: parse(text, fileName) });
}

function readValue(text: string): unknown {
  return read(text, 'task.json').document?.value;
}

/** What Jinja2 3.1.6 says of `{"a": "MARK"}`, tried with it. */
function isRefused(mark: string): boolean {
  return read(`{"a": "${mark}"}`, 'task.json').findings.some(({ id }) => id === 'template-syntax');
}

describe('the marks of a template', () => {
  it('end where Jinja2 ends them, not at braces of their own and not in texts', () => {
    expect(marksIn("{{ {'a': '}}'}['a'] }} {%- if x -%} {# }} #}")).toEqual([
      "{{ {'a': '}}'}['a'] }}",
      '{%- if x -%}',
      '{# }} #}',
    ]);
  });

  it('are none between raw and endraw', () => {
    expect(marksIn('{% raw %}{{ kept }}{% endraw %}{{ b }}')).toEqual([
      '{% raw %}',
      '{% endraw %}',
      '{{ b }}',
    ]);
  });
});

describe('a mark', () => {
  it.each([
    'env.A',
    "env['A'] ~ '/b'",
    'custom.a.b',
    '1 + 2',
    'env.A | default(1, true)',
    'nothing',
    'a if env.A else b',
    'env.A is defined',
    '[1, 2][0]',
    '(1,)',
    "range(3) | join(',')",
    'not env.A and true',
  ])('{{ %s }} is rendered', (expression) => {
    expect(isRefused(`{{ ${expression} }}`)).toBe(false);
  });

  it.each([
    '',
    'env.',
    'env A',
    'env.A |',
    'env.A | upper(',
    'env.A | nofilter',
    'nothing.a',
    'nothing()',
    'nothing + 1',
    '1 +',
    'env.A }',
    '$A',
    'if',
    'env..A',
    '[1, 2',
  ])('{{ %s }} is refused', (expression) => {
    expect(isRefused(`{{ ${expression} }}`)).toBe(true);
  });

  it.each([
    '{{ env.A }',
    '{{ env.A',
    '{# a',
    '{% raw %}',
    '{% nothing %}',
    '{% if %}',
    '{% if a %}',
    '{% endif %}',
  ])('%s is refused', (mark) => {
    expect(isRefused(mark)).toBe(true);
  });
});

describe('a template', () => {
  it('keeps every value where it stands, with the mark as the author wrote it', () => {
    const text = '{"a": "x/{{ env.A }}", "b": {{ custom.b }}, "c": 1}';
    const { document } = read(text, 'task.json');
    expect(document?.value).toEqual({ a: 'x/{{ env.A }}', b: '{{ custom.b }}', c: 1 });
    expect(document?.text).toBe(text);
    const place = document?.places.get('/b')?.value ?? { start: 0, end: 0 };
    expect(text.slice(place.start, place.end)).toBe('{{ custom.b }}');
  });

  it('takes expressions in a row and digits beside them for one value', () => {
    expect(readValue('{"a": {{ x }}{{ y }}, "b": 1{{ z }}0}')).toEqual({
      a: '{{ x }}{{ y }}',
      b: '1{{ z }}0',
    });
  });

  it('leaves an expression out where a value would be no JSON', () => {
    expect(readValue('{{ custom.head }}{"a": 1{{ custom.more }} }')).toEqual({ a: 1 });
  });

  it('is read as YAML with its marks too', () => {
    const { document } = read('image: {{ env.registry }}/blur:1\n', 'task.yaml');
    expect(document?.value).toEqual({ image: '{{ env.registry }}/blur:1' });
  });

  it('of hundreds of thousands of marks is read in time that its length decides', () => {
    const text = `{"a": [${'{{a}},'.repeat(200_000)}1]}`;
    expect(read(text, 'task.json').document).not.toBeNull();
  }, 20_000);
});

const TASK = '{"name": "a", "image": "b", "taskTemplate": "c", "api_version": VALUE}';

test.each([
  ['{{ env.V }}', true],
  ['"{{ env.V }}"', true],
  ['"{{ env.V }"', false],
  ['2', false],
])('a task with the version %s is accepted: %s', (value, accepted) => {
  expect(judge(TASK.replace('VALUE', value), { fileName: 'task.json' }).accepted).toBe(accepted);
});

test('a mark in quotes stays text, so it is no list', () => {
  const text = '{"name": "a", "image": "b", "taskTemplate": "c", "inputs": "{{ env.A }}"}';
  expect(judge(text, { fileName: 'task.json' }).accepted).toBe(false);
});

test.each([
  '{% if a %}x{% endif %}',
  '{% if a %}x{% elif b %}y{% else %}z{% endif %}',
  '{% for a in b %}x{% else %}y{% endfor %}',
  '{% for a in b %}{% if a %}x{% else %}y{% endif %}{% endfor %}',
])('%s is nested well', (mark) => {
  expect(isRefused(mark)).toBe(false);
});

test.each([
  '{% if a %}x',
  'x{% endif %}',
  '{% else %}',
  '{% elif a %}',
  '{% for a in b %}x{% elif c %}y{% endfor %}',
  '{% if a %}x{% endfor %}',
  '{% for a in b %}{% if a %}x{% endfor %}{% endif %}',
])('%s is not nested well', (mark) => {
  expect(isRefused(mark)).toBe(true);
});

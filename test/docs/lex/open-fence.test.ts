import { describe, expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

function told(path: string, ...lines: readonly string[]): readonly string[] {
  return planPage(path, ...lines).problems.map(
    ({ severity, id, line, message }) => `${line} ${severity} ${id}: ${message}`,
  );
}

describe('a fence that nothing closes', () => {
  it('is a warning at its opening line where only prose may be lost', () => {
    expect(told('a.md', '', '```text title="a.txt"', 'a', '', 'More prose.')).toEqual([
      '2 warning fence/unclosed: Nothing closes this fence, so the rest of the page belongs to it.',
    ]);
  });

  it.each([
    ['another fence', '```bash run'],
    ['a fence of more marks', '`````sh run'],
    ['a directive', '<!-- waybill: example=b -->'],
  ])('is an error where it swallows %s', (_, line) => {
    expect(told('a.md', '```text title="a.txt"', 'a', line)).toEqual([
      '1 error fence/unclosed: Nothing closes this fence: line 3 and the rest of the page belong to it.',
    ]);
  });

  it('is none where its list or quote ends it, and prose follows', () => {
    expect(told('a.md', '> ```text title="a.txt"', '> a', '', 'More.')).toEqual([]);
    expect(told('a.md', '- ```text title="a.txt"', '  a', '', 'More.')).toEqual([]);
  });

  it('says what to write, and where', () => {
    const [problem] = planPage('a.md', '~~~~text title="a.txt"', 'a', '~~~', '~~~~sh run', 'true').problems;
    expect(problem?.help).toBe('Write ~~~~ alone on a line where it ends, above line 4.');
  });
});

describe('a fence that the end of another one closes', () => {
  it('is a warning, because Markdown means it so', () => {
    expect(told('a.md', '```text title="a.txt"', 'a', '', '```bash run', 'true', '```')).toEqual([
      '1 warning fence/unclosed: This fence is still open at line 4, which looks as if it opened another; it ends at line 6.',
    ]);
  });

  it.each([
    ['fewer marks', ['````md title="a.md"', '```bash', '```', '````']],
    ['other marks', ['~~~md title="a.md"', '```bash', '```', '~~~']],
    ['marks without words', ['````md title="a.md"', '```', '````']],
    ['a backtick behind the marks', ['```text title="a.txt"', '```x` y', '```']],
    ['marks far from the margin', ['```text title="a.txt"', '     ```bash', '```']],
  ])('is none for %s', (_, lines) => {
    expect(told('a.md', ...lines)).toEqual([]);
  });
});

it('a fence that has another problem has no second one', () => {
  expect(told('a.md', '```python', 'a')).toEqual([
    '1 error fence/no-fate: Nothing says what happens to this fence.',
  ]);
});

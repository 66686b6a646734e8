import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateJunit } from '../../../src/cli/report/validate-junit.ts';
import { RESULT_EXAMPLE } from './result-example.ts';

test('whatever a name and a message hold, JUnit gets well-formed XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, message) => {
      const files = RESULT_EXAMPLE.map((file) => ({
        ...file,
        path,
        judgement: {
          ...file.judgement,
          problems: file.judgement.problems.map((p) => ({ ...p, message, help: message })),
        },
      }));
      expect(flaw(validateJunit(files))).toBeNull();
    }),
  );
});

test.each(['\u0000', '\ufffe', '\uffff', '\ud800', ']]>', '&', '<', '"', "'", '\u2028'])(
  '%j harms no XML',
  (text) => {
    const files = RESULT_EXAMPLE.map((file) => ({ ...file, path: text }));
    expect(flaw(validateJunit(files))).toBeNull();
  },
);

test.each([
  '<a>',
  '<a b="<"/>',
  '<a>&</a>',
  '<a></b>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a b=1/>',
  '<a/><b/>',
])('the judge of this test sees that %s is not well-formed', (xml) => expect(flaw(xml)).not.toBeNull());

/** What is not well-formed in XML without comments, CDATA and DTD (XML 1.0, productions 2, 10, 14, 39 to 44); null for nothing. */
function flaw(xml: string): string | null {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (illegal) return `illegal character at ${illegal.index}`;
  const text = /(?:(?!\]\]>)[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*/y;
  const tag =
    /<(?:(\w+(?:-\w+)*)((?:\s+[\w-]+="(?:[^<&"]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)|\/(\w+(?:-\w+)*))>/y;
  const open: string[] = [];
  let roots = 0;
  let at = /^<\?xml[^?]*\?>\n/.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    text.lastIndex = at;
    const said = text.exec(xml)?.[0] ?? '';
    if (open.length === 0 && said.trim() !== '') return `text outside the root at ${at}`;
    at += said.length;
    if (at === xml.length) break;
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (found === null) return `no tag at ${at}`;
    const [whole, name, , empty, closed] = found;
    if (closed !== undefined && open.pop() !== closed) return `${closed} closes nothing at ${at}`;
    if (name !== undefined && open.length === 0) roots += 1;
    if (name !== undefined && empty === '') open.push(name);
    at += whole.length;
  }
  if (roots !== 1) return `${roots} roots`;
  return open.length === 0 ? null : `${open.join()} stays open`;
}

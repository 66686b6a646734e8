import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DockerfileValue } from '../../../../src/core/document/dockerfile/dockerfile-value.ts';
import { parseDockerfile } from '../../../../src/core/document/dockerfile/parse-dockerfile.ts';
import { judge } from '../../../../src/core/index.ts';

function instructionsOf(text: string) {
  const value = parseDockerfile(text).document?.value as DockerfileValue | undefined;
  return value?.instructions ?? [];
}

describe('a Dockerfile', () => {
  it('joins continued lines over comments and empty lines, and knows where each word stands', () => {
    const text = 'FROM a\nENV A=1 \\\n  # why\n\n  B="two words"\n';
    const { document } = parseDockerfile(text);
    const place = document?.places.get('/instructions/1/pairs/1')?.value;
    expect(text.slice(place?.start, place?.end)).toBe('B="two words"');
    expect(instructionsOf(text)[1]?.pairs.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('keeps heredocs with their content, tabs in front of their end taken off where <<- says so', () => {
    const [, run, copy] = instructionsOf('FROM a\nRUN <<-EOF\n\tset -e\n\tEOF\nCOPY <<"X Y" /b\n$A\nX Y\n');
    expect(run?.heredocs).toEqual([{ name: 'EOF', content: '\tset -e\n' }]);
    expect(copy?.heredocs).toEqual([{ name: 'X Y', content: '$A\n' }]);
  });

  it('obeys # escape=', () => {
    expect(instructionsOf('# escape=`\nFROM a\nRUN dir C:\\ `\n x\n')[1]?.rest).toBe('dir C:\\  x');
  });

  it('is judged without a throw whatever stands in it, and every place lies in the text', () => {
    const piece = fc.constantFrom(
      ...[
        'FROM a',
        'RUN ',
        'ENV ',
        'COPY ',
        'CMD ',
        'ONBUILD ',
        '\n',
        '\\\n',
        '\\',
        '"',
        "'",
        '[',
        ']',
        '<<EOF',
        'EOF\n',
      ],
      ...[
        '--from=',
        '${',
        '}',
        ':-',
        '$',
        '=',
        ' ',
        '\t',
        '# escape=`\n',
        '\r\n',
        '\uFEFF',
        'x',
        'AS b',
        '&&',
        '(',
        ')',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { range, fixes } of judge(text, { fileName: 'Dockerfile' }).problems) {
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
          for (const { edits } of fixes)
            for (const { end } of edits) expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

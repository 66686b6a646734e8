import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';

/** A variable of a Python program that holds the input folder. */
const HOLDS_INPUT = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[^\n=]*\b(?:environ|getenv)\b[^\n]*RAIVEN_INPUT_DIR/gm;
/** Functions that write to the path they are given. */
const WRITERS = 'save_as|imsave|imwrite|to_csv|savetxt|makedirs|mkdir|rmtree|remove|unlink|rename';

/** A program beside the Dockerfile that writes into the input folder, which RAIVEN mounts read-only. */
export const writtenInput: Rule = ({ document, neighbours }) =>
  neighbours
    .filter(({ path }) => path.endsWith('.py'))
    .flatMap((neighbour) => {
      const names = [...neighbour.text.matchAll(HOLDS_INPUT)].map(([, name = '']) => name);
      return names.flatMap((name) => {
        const write = new RegExp(
          `\\b(?:${WRITERS})\\([ \\t]*(?:(?:os\\.path\\.join|Path|pathlib\\.Path)\\([ \\t]*)?${name}\\b`,
        ).exec(neighbour.text);
        if (write === null) return [];
        return [
          {
            id: 'written-input',
            severity: 'warning' as const,
            message: `${neighbour.path} writes into the input folder, which RAIVEN mounts read-only, so the program stops there.`,
            help: 'Write to the folder that RAIVEN_OUTPUT_DIR names.',
            pointer: '',
            span: keySpan('', document),
            related: [
              {
                message: 'This writes into the input folder.',
                span: { start: write.index, end: write.index + write[0].length },
                neighbour,
              },
            ],
          },
        ];
      });
    });

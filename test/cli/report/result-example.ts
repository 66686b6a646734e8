import type { ValidatedFile } from '../../../src/cli/validate/validated-file.ts';
import type { Problem, Range } from '../../../src/core/index.ts';

const TEXT = '{\r\n  "labell": "\u202eevil",\r\n  "a": 1\r\n}\r\n';

function range(start: number, end: number): Range {
  const at = (offset: number) => {
    const before = TEXT.slice(0, offset).split('\r\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
  };
  return { start: at(start), end: at(end) };
}

const UNKNOWN_KEY: Problem = {
  id: 'flywheel-gear/unknown-key',
  severity: 'error',
  message: 'labell is no key \u001b[31mhere\u202e, ]]> & <b>.',
  pointer: '/labell',
  range: range(5, 13),
  help: 'Did you mean "label"?\n::error::forged',
  url: '/problems/flywheel-gear/unknown-key/',
  related: [{ message: 'The image has it.', path: '../Docker file', range: range(0, 1) }],
  fixes: [
    {
      title: 'Rename "labell" to "label"',
      preferred: true,
      placeholder: false,
      edits: [{ start: 5, end: 13, text: '"label"' }],
    },
  ],
};

/** Results of each kind: rejected with all that a problem can have, accepted with a hint, accepted, unknown, fixed. */
export const RESULT_EXAMPLE: readonly ValidatedFile[] = [
  {
    path: 'gears/ä b/manifest.json',
    text: TEXT,
    judgement: {
      format: 'flywheel-gear',
      formatEvidence: ['has custom.gear-builder'],
      against: 'gears schema 4442b79',
      accepted: false,
      problems: [
        UNKNOWN_KEY,
        {
          ...UNKNOWN_KEY,
          id: 'flywheel-gear/required',
          message: 'label is missing.',
          pointer: '',
          range: range(0, 1),
          related: [],
          fixes: [],
        },
      ],
    },
    mended: [],
    diff: null,
  },
  {
    path: '/srv/task.json',
    text: TEXT,
    judgement: {
      format: 'kaapana-task',
      formatEvidence: [],
      against: 'Task model',
      accepted: true,
      problems: [
        {
          ...UNKNOWN_KEY,
          id: 'kaapana-task/another-example',
          severity: 'warning',
          message: 'a is ignored.',
          help: 'Remove it.',
          pointer: '/a',
          range: range(28, 31),
        },
        {
          ...UNKNOWN_KEY,
          id: 'kaapana-task/an-example',
          severity: 'hint',
          message: 'Shorter is better.',
          help: '',
          fixes: [],
          related: [],
        },
      ],
    },
    mended: [{ id: 'json/syntax', title: 'Remove the comma' }],
    diff: null,
  },
  {
    path: 'evil\u001b[2J\u202e.red.yml',
    text: '',
    judgement: { format: 'red', formatEvidence: [], against: 'red-val 9.3.0', accepted: true, problems: [] },
    mended: [],
    diff: null,
  },
  {
    path: '-',
    text: TEXT,
    judgement: {
      format: null,
      formatEvidence: [],
      against: null,
      accepted: false,
      problems: [
        {
          ...UNKNOWN_KEY,
          id: 'format/unknown',
          message: 'This is no manifest.',
          help: 'Pin it.',
          pointer: '',
          related: [],
          fixes: [],
        },
      ],
    },
    mended: [],
    diff: null,
  },
];

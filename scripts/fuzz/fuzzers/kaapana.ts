import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FormatId } from '../../../src/core/index.ts';
import type { Fuzzer, MeantDifference } from '../fuzzer.ts';
import { MissingUpstream } from '../missing-upstream.ts';
import { jsonFile, mutateDocument } from '../mutate-document.ts';
import { startPython } from '../start-python.ts';
import { wordsOf } from '../words-of.ts';

const MARKS = [
  ...['{{', '}}', '{{ }}', '{{ env.X }}', '{{ custom.y }}', '{{ env.A.b }}', '{{ nope.x }}', '{{ nope }}'],
  ...[
    '{{ env.X | upper }}',
    '{{ env.X | foo }}',
    '{% if %}',
    '{% raw %}',
    '{% endraw %}',
    '{# c #}',
    '{#',
    '#}',
  ],
];

const KEY_WITH_MARK = /"[^"\n]*\{\{[^"\n]*"\s*:/;

/** What depends on the environment of the one who validates, where none is. */
const DIFFERENCES: readonly MeantDifference[] = [
  {
    id: 'jinja-statements',
    explains: (_, __, { problems }) => problems.some(({ id }) => id.endsWith('/template-not-judged')),
  },
  {
    id: 'jinja-marks',
    explains: ({ text }, { accepted, error }, { problems }) =>
      accepted === false &&
      (problems.some(({ id }) => id.endsWith('/rendered')) ||
        error?.startsWith('UndefinedError') === true ||
        KEY_WITH_MARK.test(text)),
  },
  {
    id: 'jinja-cut',
    explains: ({ text }, { accepted }, { problems }) =>
      accepted === true &&
      text.includes('{{') &&
      problems.every(({ id, severity }) => severity !== 'error' || id === 'json/syntax'),
  },
];

export const kaapanaTask = kaapana('kaapana-task', 'task.json');
export const kaapanaProcessingContainer = kaapana(
  'kaapana-processing-container',
  'processing-container.json',
);

/** Compares with the models of a checkout of Kaapana, as no package has them. */
function kaapana(format: FormatId, fileName: string): Fuzzer {
  const words = [...wordsOf('kaapana-task'), ...wordsOf('kaapana-processing-container'), ...MARKS];
  const means = {
    words,
    signs: MARKS,
    read: JSON.parse as (text: string) => unknown,
    write: jsonFile(fileName),
  };
  return {
    format,
    startUpstream,
    longestSeed: 8000,
    mutate: (seeds, chance) => mutateDocument(chance.pick(seeds), means, chance),
    differences: DIFFERENCES,
  };
}

function startUpstream() {
  const folder = process.env['WAYBILL_KAAPANA'];
  if (folder === undefined || !existsSync(resolve(folder, 'lib/task_api/task_api')))
    throw new MissingUpstream(`WAYBILL_KAAPANA must name a folder that holds lib/task_api of Kaapana's repository:
  git clone --filter=blob:none https://github.com/kaapana/kaapana ../kaapana && git -C ../kaapana checkout 09bb59b
  export WAYBILL_KAAPANA=../kaapana`);
  return startPython({ script: 'judge-kaapana.py', packages: { pydantic: '2.14.3', jinja2: '3.1.6' } });
}

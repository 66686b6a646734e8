import type { GuideProblem } from '../guide.ts';
import { problemAt } from '../problem-at.ts';
import type { FenceQuestion } from './fence-question.ts';

/** `fence/two-fates`: two of `title`, `run`, `output`, `shown`, a title on a console fence, or `check` beside another fate than a file. */
export function fatesProblem({ fence, language, words }: FenceQuestion): GuideProblem | null {
  const { title, shown, check } = words.values;
  const fates = [
    ...(title === undefined ? [] : ['title=']),
    ...(words.words.has('run') ? ['run'] : []),
    ...(words.words.has('output') ? ['output'] : []),
    ...(shown === undefined ? [] : ['shown=']),
  ];
  const console = language === 'console' && fates.length === 0;
  if (language === 'console' && title !== undefined) fates.push('console');
  if (check !== undefined && (console || fates.some((fate) => fate !== 'title='))) fates.push('check=');
  if (console && check !== undefined) fates.push('console');
  if (fates.length < 2) return null;
  const said = [...new Set(fates)].map((fate) => `\`${fate}\``).join(' and ');
  return problemAt(
    fence,
    'fence/two-fates',
    `This fence has more than one fate: ${said}.`,
    'Keep one of them. A file that is also run is a fence with `title=` and a `console` fence below it; `check=` and `expect=` may stand beside `title=` only.',
  );
}

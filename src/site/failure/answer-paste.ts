import { type Explanation, explainOutput } from '../../core/failure/index.ts';
import { compareWithPage, type PageComparison } from './compare-with-page.ts';
import type { PasteAnswer, PasteCard, PasteQuestion } from './paste-answer.ts';

/** Most that is quoted of one line. */
const MOST_QUOTED = 300;

/** What is known about a pasted text: known failures, and how it stands to the outputs of the page. */
export function answerPaste({ revision, text, page }: PasteQuestion): PasteAnswer {
  if (text.trim() === '') return { revision, status: '', cards: [] };
  const failures = explainOutput(text);
  // Beside a failure, that the page shows something else needs no telling.
  const compared = compareWithPage(text, page.outputs).filter(
    ({ passed }) => passed || failures.length === 0,
  );
  const cards = [
    ...failures.map((failure) => failureCard(failure, page.failures)),
    ...compared.map(comparisonCard),
  ];
  return { revision, status: status(failures, compared, page.outputs.length > 0), cards };
}

function status(
  failures: readonly Explanation[],
  compared: readonly PageComparison[],
  hasOutputs: boolean,
): string {
  const known = failures.length === 1 ? '1 known failure.' : `${failures.length} known failures.`;
  if (failures.length > 0) return `${known} The cause and what to do stand below.`;
  if (compared.some(({ passed }) => !passed)) return 'No known failure, but it is not what the page shows.';
  if (compared.length > 0) return 'All is well: this is what the page shows.';
  return hasOutputs
    ? 'Waybill does not know this: it is no failure of its list, and no output of this page.'
    : 'Waybill does not know this: it is no failure of its list.';
}

function failureCard({ id, title, cause, remedy, line, text }: Explanation, failures: string): PasteCard {
  return {
    tone: 'bad',
    headline: title,
    facts: [
      ...(line === null || text === null ? [] : [fact(`Line ${line}`, quoted(text), true)]),
      fact('Cause', cause),
      fact('What to do', remedy),
    ],
    link: { text: 'See it fail, and mend it', href: `${failures}${id}/` },
  };
}

function comparisonCard({ output, passed, page, pasted }: PageComparison): PasteCard {
  const where = output.command === null ? 'an output block' : 'a command';
  const facts = output.command === null ? [] : [fact('Command', quoted(firstLine(output.command)), true)];
  const link = { text: 'Its place on this page', href: `#${output.place}` };
  if (passed) return { tone: 'good', headline: `This is what the page shows for ${where}.`, facts, link };
  return {
    tone: 'care',
    headline: `This is close to what the page shows for ${where}, but differs.`,
    facts: [
      ...facts,
      page === null ? fact('The page', 'has no more lines') : fact('The page', quoted(page), true),
      pasted === null ? fact('Your text', 'has no more lines') : fact('Your text', quoted(pasted), true),
    ],
    link,
  };
}

function fact(term: string, text: string, code = false): PasteCard['facts'][number] {
  return { term, text, code };
}

function firstLine(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return more.length === 0 ? first : `${first.replace(/\s*\\$/, '')} …`;
}

function quoted(text: string): string {
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

import type { Alternative, Fix, Problem, Range } from '../../../core/index.ts';
import { withBase } from '../../with-base.ts';
import { element } from '../page/element.ts';

/** Rows beyond this are counted only: nobody reads a thousand, and a browser would take seconds to draw them. */
const MOST_ROWS = 200;

/** What a reader can do with a row. */
export interface Actions {
  /** Leads to a place of the text. */
  readonly goTo: (range: Range) => void;
  /** Makes a fix. */
  readonly fix: (fix: Fix) => void;
}

/** Draws the problems, sorted as they come, each with a button that leads to its place. */
export function showProblems(list: HTMLOListElement, problems: readonly Problem[], actions: Actions): void {
  const rows = problems.slice(0, MOST_ROWS).map((problem) => row(problem, actions));
  const rest = problems.length - rows.length;
  if (rest > 0) rows.push(element('li', 'rest', [`and ${rest.toLocaleString('en-GB')} more`]));
  list.replaceChildren(...rows);
}

function row(problem: Problem, { goTo, fix }: Actions): HTMLElement {
  const { line, column } = problem.range.start;
  const button = element('button', 'place', [
    element('span', 'where', [`Ln ${line}, Col ${column}`]),
    ' ',
    element('span', `severity ${problem.severity}`, [problem.severity]),
    ' ',
    element('span', 'message', [problem.message]),
  ]);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => goTo(problem.range));
  const link = element('a', 'about', [problem.id]);
  link.setAttribute('href', withBase(import.meta.env.BASE_URL, problem.url));
  const related = problem.related
    .filter(({ path }) => path === null)
    .map(({ message, range }) => {
      const place = element('button', 'place related', [`Ln ${range.start.line}: ${message}`]);
      place.setAttribute('type', 'button');
      place.addEventListener('click', () => goTo(range));
      return place;
    });
  const fixes = problem.fixes.map((mend) => fixButton(mend, fix));
  return element('li', '', [
    button,
    element('p', 'help', [problem.help, ' ', link]),
    ...related,
    ...(fixes.length > 0 ? [element('p', 'fixes', fixes)] : []),
    ...(problem.alternatives === undefined ? [] : [otherForms(problem.alternatives)]),
  ]);
}

/** The forms that the value might have had, folded away. */
function otherForms(alternatives: readonly Alternative[]): HTMLElement {
  const forms = alternatives.map(({ title, messages }) =>
    element('li', '', [
      title,
      element(
        'ul',
        '',
        messages.map((message) => element('li', '', [message])),
      ),
    ]),
  );
  const summary =
    forms.length === 1 ? 'Another form is possible' : `${forms.length} other forms are possible`;
  return element('details', 'other-forms', [element('summary', '', [summary]), element('ul', '', forms)]);
}

function fixButton(mend: Fix, fix: Actions['fix']): HTMLElement {
  const note = mend.placeholder ? ' (put in your own value)' : '';
  const button = element('button', `tool fix${mend.preferred ? ' preferred' : ''}`, [
    `Fix: ${mend.title}${note}`,
  ]);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => fix(mend));
  return button;
}

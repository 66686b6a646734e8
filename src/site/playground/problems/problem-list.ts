import type { Alternative, Edit, Fix, Problem, Range } from '../../../core/index.ts';
import { withBase } from '../../with-base.ts';
import { button, element } from '../page/element.ts';
import { whoSays } from './who-says.ts';

/** Rows beyond this are counted only: nobody reads a thousand, and a browser would take seconds to draw them. */
const MOST_ROWS = 200;

/** What changes with each key before a problem, and no row says. */
const UNSAID: ReadonlySet<string> = new Set(['edits', 'end', 'offset', 'pointer']);

/** What a reader can do with a row. */
export interface Actions {
  /** Leads to a place; `path` names another file, null is the judged one. */
  readonly goTo: (range: Range, path: string | null) => void;
  readonly fix: (title: string, edits: readonly Edit[]) => void;
}

/** Shows problems, sorted as they come; `platform` reads such files, null where the format is not known. */
export type ShowProblems = (problems: readonly Problem[], platform: string | null) => void;

/**
 * A list of problems, each with a button that leads to its place. Rows that say the same stay the elements that they are, while
 * what they lead to moves with the text: nobody loses the focus, and a key that changes no problem draws nothing.
 */
export function problemList(list: HTMLOListElement, actions: Actions): ShowProblems {
  let shown: readonly Problem[] = [];
  let said = '';
  return (problems, platform) => {
    shown = problems.slice(0, MOST_ROWS);
    const saying = JSON.stringify([platform, problems.length, shown], (key, value: unknown) =>
      UNSAID.has(key) ? undefined : value,
    );
    if (saying === said) return;
    said = saying;
    const rows = shown.map((problem, at) => row(problem, platform, () => shown[at] ?? problem, actions));
    const rest = problems.length - rows.length;
    if (rest > 0) rows.push(element('li', 'rest', [`and ${rest.toLocaleString('en-GB')} more`]));
    list.replaceChildren(...rows);
  };
}

/** @param now the same problem as the text stands when a button is pressed */
function row(
  problem: Problem,
  platform: string | null,
  now: () => Problem,
  { goTo, fix }: Actions,
): HTMLLIElement {
  const { line, column } = problem.range.start;
  const place = button(
    'place',
    [
      element('span', 'where', [`Ln ${line}, Col ${column}`]),
      ' ',
      element('span', `severity ${problem.severity}`, [problem.severity]),
      ' ',
      element('span', 'who', [whoSays(problem.severity, platform)]),
      ' ',
      element('span', 'message', [problem.message]),
    ],
    () => goTo(now().range, null),
  );
  const related = problem.related.map(({ message, range, path }, at) =>
    button('place related', [`${path ?? ''} Ln ${range.start.line}: ${message}`.trimStart()], () =>
      goTo(now().related[at]?.range ?? range, path),
    ),
  );
  const fixes = problem.fixes.map((mend, at) =>
    fixButton(mend, () => fix(mend.title, now().fixes[at]?.edits ?? mend.edits)),
  );
  return element('li', '', [
    place,
    element('p', 'help', [problem.help, ' ', rulePage(problem)]),
    ...related,
    ...(fixes.length > 0 ? [element('p', 'fixes', fixes)] : []),
    ...(problem.alternatives === undefined ? [] : [otherForms(problem.alternatives)]),
  ]);
}

/** The page of the rule opens beside this one, which keeps its text. */
function rulePage({ id, url }: Problem): HTMLAnchorElement {
  const link = element('a', 'about', [id, element('span', 'sr-only', [' (opens a new tab)'])]);
  link.href = withBase(import.meta.env.BASE_URL, url);
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
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

function fixButton({ title, preferred, placeholder }: Fix, press: () => void): HTMLButtonElement {
  const note = placeholder ? ' (put in your own value)' : '';
  return button(`tool fix${preferred ? ' preferred' : ''}`, [`Fix: ${title}${note}`], press);
}

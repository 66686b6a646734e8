import type { Problem, Range } from '../../core/index.ts';
import { withBase } from '../with-base.ts';

/** Rows beyond this are counted only: nobody reads a thousand, and a browser would take seconds to draw them. */
const MOST_ROWS = 200;

/** Draws the problems, sorted as they come, each with a button that leads to its place. */
export function showProblems(
  list: HTMLOListElement,
  problems: readonly Problem[],
  goTo: (range: Range) => void,
): void {
  const rows = problems.slice(0, MOST_ROWS).map((problem) => row(problem, goTo));
  const rest = problems.length - rows.length;
  if (rest > 0) rows.push(element('li', 'rest', [`and ${rest.toLocaleString('en-GB')} more`]));
  list.replaceChildren(...rows);
}

function row(problem: Problem, goTo: (range: Range) => void): HTMLElement {
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
  return element('li', '', [button, element('p', 'help', [problem.help, ' ', link])]);
}

function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

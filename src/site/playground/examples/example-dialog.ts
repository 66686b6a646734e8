import { withBase } from '../../with-base.ts';
import { askInDialog } from '../page/ask-in-dialog.ts';
import { button, element } from '../page/element.ts';
import type { ExampleGroup, PlaygroundExample } from './example.ts';

/**
 * The list of examples, by format, narrowed by words.
 * @param host the dialog is put into it, and taken away again
 * @returns null where none was chosen
 */
export function chooseExample(
  host: HTMLElement,
  groups: readonly ExampleGroup[],
): Promise<PlaygroundExample | null> {
  return askInDialog<PlaygroundExample>(host, 'example-dialog', 'Examples', (heading, answer) => {
    const field = element('input', '', []);
    field.type = 'search';
    field.autofocus = true;
    const count = element('span', 'hint', []);
    count.setAttribute('role', 'status');
    const sections = groups.map(({ title, examples }) => {
      const rows = examples.map((example) => ({ example, row: rowOf(example, answer) }));
      const list = element(
        'ul',
        '',
        rows.map(({ row }) => row),
      );
      return { section: element('section', '', [element('h3', '', [title]), list]), title, rows };
    });

    function narrow(): void {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let left = 0;
      for (const { section, title, rows } of sections) {
        for (const { example, row } of rows) {
          const text = `${title} ${example.title} ${example.note} ${example.verdict}`;
          row.hidden = !words.every((word) => text.toLowerCase().includes(word));
          if (!row.hidden) left += 1;
        }
        section.hidden = rows.every(({ row }) => row.hidden);
      }
      count.textContent = left === 1 ? '1 example' : `${left} examples`;
    }

    field.addEventListener('input', narrow);
    narrow();
    return [
      element('div', 'top', [
        heading,
        element('label', '', ['Find ', field]),
        count,
        button('tool', ['Close'], () => answer(null)),
      ]),
      ...sections.map(({ section }) => section),
    ];
  });
}

/** The colours of the problem list. */
const SEVERITY = { accepted: 'hint', warned: 'warning', rejected: 'error' } as const;

function rowOf(example: PlaygroundExample, choose: (example: PlaygroundExample) => void): HTMLLIElement {
  const { title, note, verdict, page } = example;
  const open = button(
    'place',
    [
      element('strong', '', [title]),
      ' ',
      element('span', `severity ${SEVERITY[verdict]}`, [
        verdict === 'warned' ? 'accepted, with a warning' : verdict,
      ]),
      element('span', 'message', [note]),
    ],
    () => choose(example),
  );
  if (page === null) return element('li', '', [open]);
  const link = element('a', 'about', [
    'read its page',
    element('span', 'sr-only', [` (${title}, opens a new tab)`]),
  ]);
  link.href = withBase(import.meta.env.BASE_URL, page);
  link.target = '_blank';
  link.rel = 'noopener';
  return element('li', '', [open, link]);
}

import { explainOutput } from '../../core/index.ts';

/** Lets the page's box explain what is pasted into it, at once and without any request. */
export function mountFailureBox(page: Document): void {
  const box = page.querySelector<HTMLTextAreaElement>('[data-part="output"]');
  const answer = page.querySelector<HTMLElement>('[data-part="explanations"]');
  if (box === null || answer === null) return;
  box.addEventListener('input', () => answer.replaceChildren(...answers(box.value, page)));
}

function answers(output: string, page: Document): HTMLElement[] {
  if (output.trim() === '') return [];
  const found = explainOutput(output);
  if (found.length === 0) return [element(page, 'p', 'Nothing in it is a failure that this page knows.')];
  return found.flatMap(({ id, title, cause, remedy }) => {
    const heading = element(page, 'p', '');
    const link = page.createElement('a');
    link.href = `#${id}`;
    link.textContent = title;
    heading.append(link);
    return [heading, element(page, 'p', `${cause} ${remedy}`)];
  });
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

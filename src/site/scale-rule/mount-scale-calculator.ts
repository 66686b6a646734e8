import { scaleAnswer } from './scale-answer.ts';
import type { ScaleForm } from './scale-form.ts';
import { scaleWords } from './scale-words.ts';

/** Lets the fields compute: at every change, here in the browser, with nothing to wait for. */
export function mountScaleCalculator(root: HTMLElement): void {
  const form = root.querySelector('form');
  if (form === null) return;
  const show = () => {
    const answer = scaleAnswer(readForm(form));
    root.dataset['answer'] = answer.kind;
    for (const [part, text] of Object.entries(scaleWords(answer))) {
      const place = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
      // Said once and not at every key where nothing changed.
      if (place !== null && place.textContent !== text) place.textContent = text;
    }
  };
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  // What a browser has kept in the fields over a reload.
  show();
}

function readForm(form: HTMLFormElement): ScaleForm {
  const data = new FormData(form);
  const text = (name: keyof ScaleForm) => String(data.get(name) ?? '');
  return {
    limit: text('limit'),
    factor: text('factor'),
    mode: text('mode'),
    dir: text('dir'),
    glob: text('glob'),
    regex: text('regex'),
    files: text('files'),
  };
}

import type { OnChange, Surface } from './surface.ts';

/** The plain text field as a place to write in. */
export function textSurface(field: HTMLTextAreaElement, onChange: OnChange): Surface {
  field.addEventListener('input', (event) => {
    const pasted = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
    onChange({ text: field.value, pasted });
  });
  return {
    text: () => field.value,
    show: (text) => {
      field.value = text;
    },
    mark: () => undefined,
    select: (range) => {
      field.focus();
      field.setSelectionRange(range.start.offset, range.end.offset);
      scrollTo(field, range.start.line);
    },
    focus: () => field.focus(),
  };
}

/** A browser scrolls to the caret only when somebody types; here the line is brought to the upper third. */
function scrollTo(field: HTMLTextAreaElement, line: number): void {
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 1) * height - field.clientHeight / 3);
}

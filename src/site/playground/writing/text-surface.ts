import { joinEdits } from './join-edits.ts';
import type { OnChange, Surface } from './surface.ts';

/** Chromium takes minutes to type a megabyte; a longer text is put in at once, and cannot be taken back. */
const MOST_TYPED = 100_000;

/** The plain text field as a place to write in. */
export function textSurface(field: HTMLTextAreaElement, onChange: OnChange): Surface {
  let since = 0;
  field.addEventListener('beforeinput', ({ timeStamp }) => {
    since = timeStamp;
  });
  field.addEventListener('input', (event) => {
    const pasted = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
    onChange({ text: field.value, pasted, since });
  });
  return {
    text: () => field.value,
    show: ({ text }) => {
      field.value = text;
    },
    mark: () => undefined,
    edit: (edits) => {
      const { start, end, text } = joinEdits(field.value, edits);
      field.focus();
      field.setSelectionRange(start, end);
      // Setting the value would make the browser forget what can be undone.
      const done =
        text.length <= MOST_TYPED && document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
      if (!done) field.setRangeText(text, start, end, 'end');
      onChange({ text: field.value, pasted: true });
    },
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

import type { Edit } from '../../../core/index.ts';
import { smallestEdit } from '../state/smallest-edit.ts';
import type { PlaygroundFile } from '../state/state.ts';
import { joinEdits } from './join-edits.ts';
import type { OnChange, OnTurn, Surface } from './surface.ts';
import { turnKey } from './turn-key.ts';

/**
 * The plain text field as a place to write in. A browser forgets what can be undone when a field gets another text, as it does
 * with each tab, and takes minutes to type a megabyte: what was done is held by the state, and asked for here.
 */
export function textSurface(field: HTMLTextAreaElement, onChange: OnChange, onTurn: OnTurn): Surface {
  let shown: number | null = null;
  let since = 0;
  field.addEventListener('input', (event) => {
    const pasted = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
    onChange({ text: field.value, pasted, since });
  });
  field.addEventListener('keydown', (event) => {
    const to = turnKey(event);
    if (to === null) return;
    event.preventDefault();
    onTurn(to);
  });
  field.addEventListener('beforeinput', (event) => {
    since = event.timeStamp;
    // From a menu, or by shaking a phone.
    if (!/^history/.test(event.inputType)) return;
    event.preventDefault();
    onTurn(event.inputType === 'historyUndo' ? 'undone' : 'redone');
  });

  function put({ start, end, text }: Edit): void {
    field.setRangeText(text, start, end, 'end');
    reveal(field);
  }

  return {
    text: () => field.value,
    show: ({ id, text }: PlaygroundFile) => {
      if (shown !== id) field.value = text;
      else if (field.value !== text) put(smallestEdit(field.value, text));
      shown = id;
    },
    mark: () => undefined,
    edit: (edits) => {
      field.focus();
      put(joinEdits(field.value, edits));
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

/** A browser scrolls to the caret only when somebody types; here its line is brought to the upper third, where it is not seen. */
function reveal(field: HTMLTextAreaElement): void {
  const line = field.value.slice(0, field.selectionStart).split('\n').length;
  const top = (line - 1) * lineHeight(field);
  if (top < field.scrollTop || top > field.scrollTop + field.clientHeight - lineHeight(field)) {
    scrollTo(field, line);
  }
}

function scrollTo(field: HTMLTextAreaElement, line: number): void {
  field.scrollTop = Math.max(0, (line - 1) * lineHeight(field) - field.clientHeight / 3);
}

function lineHeight(field: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(field).lineHeight);
}

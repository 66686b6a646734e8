import type { MeantOption } from '../../../core/meaning/index.ts';
import { element } from '../page/element.ts';

/** A field of the form: what holds it, and how its value is read and told. */
export interface FormField {
  readonly row: HTMLElement;
  /** As typed; the empty string where nothing was. */
  value(): string;
}

let count = 0;

/** A labelled line of text. `several` makes it a few lines, one value each. */
export function textField(
  label: string,
  hint: string,
  { value = '', placeholder = '', several = false, secret = false } = {},
): FormField {
  const control = several ? element('textarea', '', []) : element('input', '', []);
  if (control instanceof HTMLInputElement) control.type = secret ? 'password' : 'text';
  else control.rows = 2;
  control.value = value;
  control.placeholder = placeholder;
  control.spellcheck = false;
  return { row: labelled(label, hint, control), value: () => control.value };
}

/** A labelled choice; the first entry stands for leaving it as it is. */
export function choiceField(
  label: string,
  hint: string,
  choices: readonly { readonly value: string; readonly title: string }[],
  chosen: string,
): FormField {
  const control = element(
    'select',
    '',
    choices.map(({ value, title }) => {
      const option = element('option', '', [title]);
      option.value = value;
      return option;
    }),
  );
  control.value = chosen;
  return { row: labelled(label, hint, control), value: () => control.value };
}

/** The field of an option of the manifest, with the value that it was given, if any. */
export function optionField(option: MeantOption, typed: string): FormField {
  const { title, kind, value, choices, minimum, maximum, required, secret, description } = option;
  const bounds = [
    ...(kind === 'integer' ? ['a whole number'] : kind === 'number' ? ['a number'] : []),
    ...(kind === 'list' ? ['a list, as JSON'] : []),
    ...(minimum === null ? [] : [`at least ${minimum}`]),
    ...(maximum === null ? [] : [`at most ${maximum}`]),
    ...(required ? ['required'] : []),
  ];
  const hint = [bounds.join(', '), description ?? ''].filter(Boolean).join(': ');
  const listed = kind === 'switch' ? ['true', 'false'] : choices;
  if (listed.length > 0) {
    const unset = { value: '', title: value === null ? 'not set' : `${value} (its own)` };
    return choiceField(title, hint, [unset, ...listed.map((one) => ({ value: one, title: one }))], typed);
  }
  return textField(title, hint, { value: typed, placeholder: value ?? '', secret });
}

function labelled(
  text: string,
  hint: string,
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): HTMLElement {
  count += 1;
  control.id = `playground-field-${count}`;
  const label = element('label', '', [text]);
  label.htmlFor = control.id;
  const row = element('div', 'field', [label, control]);
  if (hint !== '') {
    const said = element('span', 'hint', [hint]);
    said.id = `${control.id}-hint`;
    control.setAttribute('aria-describedby', said.id);
    row.append(said);
  }
  return row;
}

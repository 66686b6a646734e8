import { type Bindings, type Meaning, NO_BINDINGS } from '../../../core/meaning/index.ts';
import { element } from '../page/element.ts';
import { choiceField, type FormField, optionField, textField } from './field.ts';
import { firstOf, restLine } from './first-of.ts';
import { typedValue } from './typed-value.ts';

/** The form of one manifest. */
export interface RunForm {
  readonly rows: readonly HTMLElement[];
  /** What is typed in it now. */
  bindings(): Bindings;
}

/** The fields that a manifest asks for, filled with what was typed before. */
export function runForm(meaning: Meaning, typed: Bindings): RunForm {
  const { choices, choice, inputs, options, gpus, image } = meaning;
  const template =
    choices.length < 2
      ? null
      : choiceField(
          'Template',
          'One of them runs.',
          choices.map(({ identifier, description }) => ({
            value: identifier,
            title: description === null ? identifier : `${identifier}: ${description}`,
          })),
          typed.template ?? choice ?? '',
        );
  const wanted = firstOf(inputs.filter(({ kind }) => kind !== 'key' && kind !== 'value'));
  const files = wanted.shown.map(
    ({ name, kind, list, required, example, description }): readonly [string, FormField] => {
      const what = `Path of ${kind === 'folder' ? 'a folder' : kind === 'file' ? 'a file' : 'a file or folder'} on your machine${list ? ', one a line' : ''}${required ? '' : ', optional'}.`;
      const hint = description === null ? what : `${what} ${description}`;
      const placeholder = kind === 'folder' ? 'scans' : (example ?? '');
      return [
        name,
        textField(`Input ${name}`, hint, {
          value: typedValue(typed.inputs, name),
          several: list,
          placeholder,
        }),
      ];
    },
  );
  const adjustable = firstOf(options);
  const settings = adjustable.shown.map((option): readonly [string, FormField] => [
    option.key,
    optionField(option, typedValue(typed.settings, option.key)),
  ]);
  const output = textField('Output folder', 'Made where it is missing.', {
    value: typed.output,
    placeholder: 'output',
  });
  const ownImage = textField('Image', 'Another one than the manifest or the Dockerfile says.', {
    value: typed.image ?? '',
    placeholder: image.name ?? '',
  });
  const ownGpus = choiceField(
    'GPUs',
    '',
    [
      { value: '', title: gpus === null ? 'none (its own)' : `${gpus} (its own)` },
      ...['all', 'none', '1', '2'].map((value) => ({ value, title: value })),
    ],
    typed.gpus === null ? '' : `${typed.gpus}`,
  );
  const more = element('details', 'more', [
    element('summary', '', ['Image, GPUs, output folder']),
    element('div', 'fields', [output.row, ownImage.row, ownGpus.row]),
  ]);
  const rows = [
    ...(template === null ? [] : [template.row]),
    ...files.map(([, { row }]) => row),
    ...settings.map(([, { row }]) => row),
  ];
  return {
    rows: [
      ...(rows.length === 0 ? [] : [element('div', 'fields', rows)]),
      ...restLine(wanted.rest, 'inputs'),
      ...restLine(adjustable.rest, 'options'),
      more,
    ],
    bindings: () => ({
      ...NO_BINDINGS,
      template: template?.value() ?? null,
      inputs: filled(files),
      settings: filled(settings),
      output: output.value(),
      image: ownImage.value() || null,
      gpus: gpusOf(ownGpus.value()),
    }),
  };
}

function filled(fields: readonly (readonly [string, FormField])[]): Record<string, string> {
  return Object.fromEntries(
    fields.map(([key, { value }]) => [key, value()]).filter(([, value]) => value !== ''),
  );
}

function gpusOf(value: string): Bindings['gpus'] {
  if (value === '') return null;
  return value === 'all' || value === 'none' ? value : Number(value);
}

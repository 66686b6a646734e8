import type { Shape, ShapeMember } from '../print/shape.ts';

/** The options that most gears have, whole. */
export const OPTION_SHAPES: readonly { readonly label: string; readonly shape: Shape }[] = [
  option('new text option', 'string', { key: 'default', value: fill('', true) }),
  option('new number option', 'number', { key: 'default', value: fill('1.0', false) }),
  option('new whole number option', 'integer', { key: 'default', value: fill('1', false) }),
  option('new true or false option', 'boolean', {
    key: 'default',
    value: { kind: 'choice', values: [false, true] },
  }),
  option(
    'new choice option',
    'string',
    { key: 'enum', value: { kind: 'list', items: [fill('first', true), fill('second', true)] } },
    { key: 'default', value: fill('first', true) },
  ),
  option(
    'new list option',
    'array',
    {
      key: 'items',
      value: { kind: 'object', members: [{ key: 'type', value: { kind: 'value', value: 'string' } }] },
    },
    { key: 'optional', value: { kind: 'value', value: true } },
  ),
];

function option(label: string, type: string, ...members: readonly ShapeMember[]) {
  const shape: Shape = {
    kind: 'object',
    members: [
      { key: 'type', value: { kind: 'value', value: type } },
      { key: 'description', value: fill('What it is for.', true) },
      ...members,
    ],
  };
  return { label, shape };
}

function fill(hint: string, text: boolean): Shape {
  return { kind: 'fill', hint, text };
}

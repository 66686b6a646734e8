import type { Meaning, MeantVariable } from '../../../core/meaning/index.ts';
import { element } from '../page/element.ts';
import { firstOf, restLine } from './first-of.ts';

const SETTERS: Readonly<Record<MeantVariable['by'], string>> = {
  manifest: 'the manifest',
  platform: 'the platform',
  image: 'the Dockerfile',
};

/** What stands below the picture: stages and ports of a Dockerfile, the environment, and what to mind. */
export function details({ stages, ports, environment, notes }: Meaning): HTMLElement[] {
  return [
    ...(stages.length > 1
      ? [
          section(
            'Stages',
            stages.map(
              ({ name, base, final }) =>
                `${name ?? 'unnamed'}, upon ${base ?? 'what a variable says'}${final ? ': becomes the image' : ''}`,
            ),
          ),
        ]
      : []),
    ...(ports.length > 0 ? [section('Ports that it names (nothing is published by that)', ports)] : []),
    ...(environment.length > 0 ? [variables(environment)] : []),
    ...(notes.length > 0 ? [section('To mind', notes)] : []),
  ];
}

function section(title: string, lines: readonly string[]): HTMLElement {
  const { shown, rest } = firstOf(lines);
  const items = shown.map((line) => element('li', '', [line]));
  return element('div', 'detail', [
    element('h3', 'caption', [title]),
    element('ul', '', items),
    ...restLine(rest, 'lines'),
  ]);
}

function variables(environment: readonly MeantVariable[]): HTMLElement {
  const head = ['Variable', 'Value', 'Set by'].map((title) => {
    const cell = element('th', '', [title]);
    cell.scope = 'col';
    return cell;
  });
  const listed = firstOf(environment);
  const rows = listed.shown.map(({ name, value, by, description, secret }) => {
    const first = element('th', '', [element('code', '', [name])]);
    first.scope = 'row';
    const shown = secret ? 'not shown' : value === '' ? 'empty' : null;
    return element('tr', '', [
      first,
      element('td', '', [
        shown === null ? element('code', '', [value ?? '']) : element('em', '', [shown]),
        ...(description === null ? [] : [element('span', 'said', [description])]),
      ]),
      element('td', '', [SETTERS[by]]),
    ]);
  });
  const table = element('table', '', [
    element('caption', 'caption', ['Environment']),
    element('thead', '', [element('tr', '', head)]),
    element('tbody', '', rows),
  ]);
  const box = element('div', 'detail scroll', [table, ...restLine(listed.rest, 'variables')]);
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Environment');
  return box;
}

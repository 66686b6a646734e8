import type { Meaning, MeantInput, MeantOutput } from '../../../core/meaning/index.ts';
import { element } from '../page/element.ts';
import { firstOf, restLine } from './first-of.ts';

/** The picture of a run: what goes in, the container, what comes out. */
export function flow(meaning: Meaning): HTMLElement {
  const { inputs, outputs } = meaning;
  return element('div', 'flow', [
    column('In', inputs.length === 0 ? [nothing('Nothing goes in.')] : cards(inputs, inputCard, 'inputs')),
    arrow(),
    column('Container', [containerCard(meaning)]),
    arrow(),
    column(
      'Out',
      outputs.length === 0
        ? [nothing('Nothing is declared to come out.')]
        : cards(outputs, outputCard, 'outputs'),
    ),
  ]);
}

function column(title: string, cards: readonly HTMLElement[]): HTMLElement {
  return element('div', 'column', [element('h3', 'caption', [title]), ...cards]);
}

function cards<Item>(items: readonly Item[], draw: (item: Item) => HTMLElement, what: string): HTMLElement[] {
  const { shown, rest } = firstOf(items);
  return [...shown.map(draw), ...restLine(rest, what)];
}

/** Only to be seen: the columns say the same in their order. */
function arrow(): HTMLElement {
  const made = element('span', 'arrow', ['→']);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function nothing(text: string): HTMLElement {
  return element('p', 'card hint', [text]);
}

const KINDS: Readonly<Record<MeantInput['kind'], string>> = {
  file: 'a file',
  folder: 'a folder',
  either: 'a file or a folder',
  key: 'a key, asked for when it runs',
  value: 'a value',
};

function inputCard({ name, path, kind, list, required, description }: MeantInput): HTMLElement {
  const what = `${KINDS[kind]}${list ? ', or several' : ''}, ${required ? 'required' : 'optional'}`;
  return card(name, path, what, description);
}

function outputCard({ name, path, required, description }: MeantOutput): HTMLElement {
  return card(name, path, required ? 'must be there when it has ended' : 'optional', description);
}

function card(name: string, path: string | null, what: string, description: string | null): HTMLElement {
  return element('div', 'card', [
    element('strong', '', [name]),
    element('span', 'what', [what]),
    ...(path === null ? [] : [element('code', '', [path])]),
    ...(description === null ? [] : [element('span', 'said', [description])]),
  ]);
}

function containerCard({
  title,
  summary,
  image,
  command,
  user,
  network,
  gpus,
  limits,
  workingDirectory,
}: Meaning): HTMLElement {
  const facts: readonly (readonly [string, string | null])[] = [
    ['image', image.built ? builtFrom(image.base) : image.name],
    ['starts', command === null ? null : command.join(' ')],
    ['in folder', workingDirectory],
    ['as user', user],
    ['network', network === null ? null : network === 'none' ? 'none' : 'on'],
    ['GPU', gpus],
    ...limits.map(({ name, value }) => [name, value] as const),
  ];
  return element('div', 'card main', [
    element('strong', '', [title]),
    ...(summary === null || summary === '' ? [] : [element('span', 'said', [summary])]),
    element(
      'dl',
      '',
      facts.flatMap(([name, value]) =>
        value === null ? [] : [element('dt', '', [name]), element('dd', '', [element('code', '', [value])])],
      ),
    ),
  ]);
}

function builtFrom(base: string | null): string {
  return base === null ? 'built from the Dockerfile' : `built upon ${base}`;
}

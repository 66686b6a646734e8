import type { Nodes, Parents, Root } from 'mdast';
import { parse } from 'yaml';
import type { RoomPage } from '../room/read-room.ts';
import { withBase } from '../with-base.ts';
import { bracketed, componentWords } from './component-words.ts';
import { failureWords } from './failure-words.ts';
import { parsePage } from './parse-page.ts';

/** What the text of a page does not say itself. */
export interface PageContext {
  /** True for a page of MDX. */
  readonly isMdx: boolean;
  /** Of the site. */
  readonly base: string;
  /** The lines of `<Needs example="…">`. */
  readonly needs: (example: string | undefined) => readonly string[];
  /** The pages of `<RoomPages of="…">`. */
  readonly room: (of: string) => readonly RoomPage[];
  /** The table of `<FieldTable format="…">`. */
  readonly fields: (format: string) => string;
  /** A component that draws something, in words, by the path that it is imported from; null for any other. */
  readonly drawing: (path: string) => string | null;
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * A page as Markdown that reads well without the site: the front matter becomes a heading, components become words, and
 * what only the machinery reads (imports, directives) goes. All else is the page's own text, to the letter.
 */
export function plainMarkdown(source: string, context: PageContext): string {
  const tree = parsePage(source, context.isMdx);
  const drawings = importedDrawings(tree, context);
  const body = inner(tree);
  return `${headOf(tree)}${body.trim()}\n`;

  function inner(node: Parents): string {
    let text = '';
    let at = startOf(node);
    for (const child of node.children) {
      const words = outer(child);
      // What goes takes the blank line above it along.
      const between = source.slice(at, startOf(child));
      text += words === '' ? between.trimEnd() : between + words;
      at = endOf(child);
    }
    return text + source.slice(at, endOf(node));
  }

  function outer(node: Nodes): string {
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        return '';
      case 'mdxTextExpression':
        return /^(['"`])(.*)\1$/s.exec(node.value.trim())?.[2] ?? '';
      case 'html':
        return node.value.replace(/<!--[\s\S]*?-->/g, '');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return elementWords(node);
      case 'link':
        return inner(node).replace(`](${node.url}`, `](${withBase(context.base, node.url)}`);
      default:
        return 'children' in node ? inner(node) : source.slice(startOf(node), endOf(node));
    }
  }

  function elementWords(node: Element): string {
    const name = node.name ?? '';
    const attributes = attributesOf(node);
    const drawn = drawings.get(name);
    if (drawn !== undefined) return drawn;
    if (name === 'Needs')
      return context
        .needs(attributes.get('example'))
        .map((line) => `- ${line}`)
        .join('\n');
    if (name === 'RoomPages')
      return context
        .room(attributes.get('of') ?? '')
        .map(({ title, address, description, length }) => {
          const link = `[${title}](${withBase(context.base, address)})`;
          return `- ${link}: ${description}${length === null ? '' : ` (${length})`}`;
        })
        .join('\n');
    if (name === 'KnownFailure')
      return failureWords(attributes.get('id') ?? '', attributes.get('part') ?? '');
    if (name === 'FieldTable') return context.fields(attributes.get('format') ?? '');
    if (name === 'svg') return bracketed('Drawing', textIn(node, 'title'), textIn(node, 'desc'));
    if (name === 'style' || name === 'script') return '';
    const isFlow = node.type === 'mdxJsxFlowElement';
    const content = node.children.map((child) => unindented(outer(child), child)).join(isFlow ? '\n\n' : '');
    const href = attributes.get('href');
    if (name === 'a' && href !== undefined) return `[${content}](${withBase(context.base, href)})`;
    return [componentWords(name, attributes), content]
      .filter((text) => text !== '')
      .join(isFlow ? '\n\n' : ' ');
  }
}

function headOf(tree: Root): string {
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const head: unknown = yaml === undefined ? null : parse(yaml.value);
  const field = (key: string) =>
    typeof head === 'object' && head !== null && key in head ? Reflect.get(head, key) : undefined;
  const [title, description] = [field('title'), field('description')];
  return `${typeof title === 'string' ? `# ${title}\n\n` : ''}${typeof description === 'string' ? `> ${description}\n\n` : ''}`;
}

function importedDrawings(tree: Root, context: PageContext): ReadonlyMap<string, string> {
  const imports = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? node.value.split('\n') : []));
  return new Map(
    imports.flatMap((line) => {
      const [, name, path] = /^import (\w+) from ['"](.*)['"];?$/.exec(line) ?? [];
      const words = name === undefined || path === undefined ? null : context.drawing(path);
      return name === undefined || words === null ? [] : [[name, words] as const];
    }),
  );
}

function attributesOf(node: Element): ReadonlyMap<string, string> {
  return new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}

/** The text of the first element of that name inside. */
function textIn(node: Nodes, name: string): string {
  if ('name' in node && node.name === name && 'children' in node)
    return node.children.map(plainText).join('').trim();
  if (!('children' in node)) return '';
  return node.children.map((child) => textIn(child, name)).find((text) => text !== '') ?? '';
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

/** What stands indented inside an element stands at the margin without it. */
function unindented(text: string, node: Nodes): string {
  const indent = (node.position?.start.column ?? 1) - 1;
  return indent === 0 ? text : text.replaceAll(new RegExp(`^ {1,${indent}}`, 'gm'), '');
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

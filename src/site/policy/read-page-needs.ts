import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageNeeds } from './page-needs.ts';
import { refusedIn } from './refused-in.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Types of a script that a browser acts upon; a script of any other type is data. The list of the HTML standard. */
const EXECUTED =
  /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;

/** Reads a page by the parser's rules that browsers follow too, since one character more gives another hash. */
export function readPageNeeds(html: string): PageNeeds {
  // Without scripting, what is inside <noscript> is read as elements: a reader without scripts gets its styles.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = elementsIn(document);
  const scripts = elements.filter(
    (element) => element.tagName === 'script' && EXECUTED.test(attribute(element, 'type')?.trim() ?? ''),
  );
  return {
    scripts: scripts.filter((script) => attribute(script, 'src') === null).map(textOf),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(textOf),
    scriptFiles: scripts.flatMap((script) => attribute(script, 'src') ?? []),
    media: elements.some(({ tagName }) => tagName === 'video' || tagName === 'audio'),
    refused: elements.flatMap(refusedIn),
    place: placeOf(document),
  };
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  // What a template holds is no child of it.
  const held = 'content' in node ? elementsIn(node.content) : [];
  return ['tagName' in node ? [node] : [], ...children.map(elementsIn), held].flat();
}

/** After the character set, which has to be among the first bytes, and before all else. */
function placeOf(document: DefaultTreeAdapterTypes.Document): number {
  const doctype = document.childNodes.find(({ nodeName }) => nodeName === '#documentType');
  const [html, head] = elementsIn(document);
  const first = head?.childNodes.find((node) => 'tagName' in node);
  if (first?.tagName === 'meta' && attribute(first, 'charset') !== null)
    return first.sourceCodeLocation?.endOffset ?? 0;
  // A page may leave out tags that a parser adds.
  return (
    head?.sourceCodeLocation?.startTag?.endOffset ??
    first?.sourceCodeLocation?.startOffset ??
    html?.sourceCodeLocation?.startTag?.endOffset ??
    doctype?.sourceCodeLocation?.endOffset ??
    0
  );
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

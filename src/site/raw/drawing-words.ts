import { bracketed } from './component-words.ts';

/** A drawing in words, from the source of its component: the title and text that it gives its frame; null for no drawing. */
export function drawingWords(source: string): string | null {
  if (!/<Diagram\b/.test(source)) return null;
  const frame = /<Diagram\b([\s\S]*?)>\n/.exec(source)?.[1] ?? '';
  const value = (name: string) =>
    new RegExp(`\\b${name}=(?:"([^"]*)"|\\{['"\`]([^'"\`]*)['"\`]\\})`).exec(frame);
  const said = (name: string) => (value(name)?.[1] ?? value(name)?.[2] ?? '').replaceAll(/\s+/g, ' ').trim();
  const title = said('title');
  return bracketed('Drawing', title === '' || /[.!?]$/.test(title) ? title : `${title}.`, said('text'));
}

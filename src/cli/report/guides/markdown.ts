import { printable } from '../../../core/index.ts';

/**
 * Foreign text inside a sentence or a table cell: as code, every character that could mean something to Markdown or HTML
 * written as an entity, which has no such meaning (CommonMark 0.31, "Entity and numeric character references").
 */
export function markdownCode(text: string): string {
  const inert = printable(text).replace(
    /[^\p{L}\p{N} /.-]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
  return `<code>${inert}</code>`;
}

/** Foreign text as a block; its fence is longer than any row of backticks in it, so that nothing gets out. */
export function markdownBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}

/** Numbers the places of one snippet that an author fills in, in the syntax of LSP. */
export class TabStops {
  private count = 0;

  /** A place with a hint in it; what the hint holds is already as the language wants it. */
  place(hint: string): string {
    this.count += 1;
    return hint === '' ? `$${this.count}` : `\${${this.count}:${hint.replaceAll(/[\\$}]/g, '\\$&')}}`;
  }

  /** A place where one of several texts is chosen. */
  choice(texts: readonly string[]): string {
    this.count += 1;
    return `\${${this.count}|${texts.map((text) => text.replaceAll(/[\\$},|]/g, '\\$&')).join(',')}|}`;
  }
}

/** A text that stands in a snippet as it is. */
export function snippetText(text: string): string {
  return text.replaceAll(/[\\$]/g, '\\$&');
}

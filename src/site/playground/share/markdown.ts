/** A file as Markdown shows it. */
export interface MarkedFile {
  readonly name: string;
  readonly text: string;
  /** Of its block: `json`, `yaml`, `dockerfile`; empty where it has none. */
  readonly language: string;
  /** One line of what the judge says; null where it has said nothing. */
  readonly verdict: string | null;
}

/** So many names a link says. */
const MOST_NAMES = 3;

/**
 * A link to the playground: `[Playground: manifest.json](…)`.
 * @param names of the files; empty where nobody has named them
 */
export function markdownLink(names: readonly string[], address: string): string {
  const shown = names.slice(0, MOST_NAMES).map(plainText).join(', ');
  const more = names.length - MOST_NAMES;
  const said = more > 0 ? `${shown} and ${more} more` : shown;
  // Round brackets would end the address, and a program that shows Markdown may end it at a blank.
  const whole = address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[Playground${said === '' ? '' : `: ${said}`}](${whole})`;
}

/**
 * The files as blocks with their names above and their verdicts below, and the link to all of them at the end; for an issue or
 * a chat, where a reader wants to see what it is about.
 * @param link what `markdownLink` gives; null where the files are too long for a link
 */
export function markdownWithCode(files: readonly MarkedFile[], link: string | null): string {
  const parts = files.map(({ name, text, language, verdict }) => {
    const fence = fenceFor(text);
    const block = `${fence}${language}\n${text}${/\n$/.test(text) || text === '' ? '' : '\n'}${fence}`;
    return [`**${plainText(name)}**`, block, ...(verdict === null ? [] : [plainText(verdict)])].join('\n\n');
  });
  return `${[...parts, ...(link === null ? [] : [link])].join('\n\n')}\n`;
}

/** Backticks, more than stand in a row anywhere in the text. */
function fenceFor(text: string): string {
  const longest = (text.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}

/** What means something in Markdown, or starts a mention or a reference on a forge, is shown as it is. */
function plainText(text: string): string {
  return text.replaceAll(/[\n\r]+/g, ' ').replaceAll(/[\\`*_~[\]<>&|#@!]/g, (mark) => `\\${mark}`);
}

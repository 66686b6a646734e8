import type { NewFile, PackageSpec } from './package-spec.ts';

const NAME = 'waybill-name';
/** What a format that asks for an author gets where nobody said one. */
const UNKNOWN_AUTHOR = 'Unknown';

/**
 * Writes the names of a package into one of its templates. Titles and authors are any text, so that they are written as the
 * file's language writes a text; the name is harmless everywhere. All in one walk: what is put in is not looked at again.
 */
export function fillTemplate({ path, text }: NewFile, spec: PackageSpec): NewFile {
  const fill = path.endsWith('.md') ? fillMarkdown : fillQuoted;
  return { path: path.replace(NAME, spec.name), text: fill(text, spec) };
}

/** JSON's texts are YAML's too; in other languages only the name stands. */
function fillQuoted(text: string, { name, title, author }: PackageSpec): string {
  const values: Readonly<Record<string, string>> = {
    [NAME]: name,
    '"WAYBILL TITLE"': JSON.stringify(title),
    '"WAYBILL AUTHOR"': JSON.stringify(author ?? UNKNOWN_AUTHOR),
  };
  return text.replace(/waybill-name|"WAYBILL (?:TITLE|AUTHOR)"/g, (found) => values[found] ?? found);
}

function fillMarkdown(text: string, { name, title, author }: PackageSpec): string {
  const values: Readonly<Record<string, string>> = {
    [NAME]: name,
    'WAYBILL TITLE': escaped(title),
    'By WAYBILL AUTHOR.\n\n': author === null ? '' : `By ${escaped(author)}.\n\n`,
  };
  return text.replace(
    /waybill-name|WAYBILL TITLE|By WAYBILL AUTHOR\.\n\n/g,
    (found) => values[found] ?? found,
  );
}

/** A text in which Markdown and HTML see nothing but text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#&~|!:@$]/g, '\\$&');
}

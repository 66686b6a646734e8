const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/y;

/** Parts `type=cache,"target=/a,b"` at its commas; null where its double quotes make no sense, or it is empty. */
export function csvFields(text: string): string[] | null {
  if (text === '') return null;
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const match = FIELD.exec(text);
    if (match === null) return null;
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (!match[0].endsWith(',')) return fields;
    // A comma at the end has an empty part behind it; a sticky expression at the end of the text finds that too.
  }
}

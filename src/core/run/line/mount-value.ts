/** The value of `--mount`: fields of CSV as Go reads them, with quotes around one that needs them. */
export function mountValue(source: string, target: string, readOnly: boolean): string {
  const fields = ['type=bind', `src=${source}`, `dst=${target}`, ...(readOnly ? ['readonly'] : [])];
  return fields.map(csvField).join(',');
}

function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

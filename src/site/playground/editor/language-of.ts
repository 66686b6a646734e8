/** The language whose colours suit a text: JSON where it starts like JSON, else YAML, which holds for plain text too. */
export function languageOf(text: string): 'json' | 'yaml' {
  return /^\s*[[{]/.test(text) ? 'json' : 'yaml';
}

/** What a block of Markdown with this file is marked as, by its name; empty where that says nothing. */
export function blockLanguage(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:docker|container)file(?:\..+)?$|\.dockerfile$/i.test(name)) return 'dockerfile';
  if (/\.json$/i.test(name)) return 'json';
  return /\.(?:ya?ml|red)$/i.test(name) ? 'yaml' : '';
}

/** The command line that runs one example alone. */
export function rerunCommand(page: string, example: string): string {
  return `waybill guides test ${quoted(page)} --example ${example}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  if (/^[\w./@%+,:][\w./@%+,:-]*$/.test(word)) return word;
  return `${word.startsWith('-') ? './' : ''}'${word.replaceAll("'", "'\\''")}'`;
}

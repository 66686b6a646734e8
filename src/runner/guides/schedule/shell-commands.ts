/**
 * The simple commands of a shell text, as words without quotes: well enough to see what `docker` is told. What the shell
 * would put in for a variable or a command stays as `$`, so that a word with it is known to be unknown.
 */
export function shellCommands(text: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  let word: string | null = null;
  let quote: string | null = null;
  const endWord = (): void => {
    if (word !== null) commands.at(-1)?.push(word);
    word = null;
  };
  const endCommand = (): void => {
    endWord();
    commands.push([]);
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\' && quote !== "'") {
      at += 1;
      // A line that goes on joins its words; any other sign loses its meaning.
      if (text[at] !== '\n') word = `${word ?? ''}${text[at] ?? ''}`;
    } else if (quote !== null) {
      if (sign === quote) quote = null;
      else word = `${word ?? ''}${sign === '`' ? '$' : sign}`;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      word ??= '';
    } else if (sign === '#' && word === null) {
      while (at + 1 < text.length && text[at + 1] !== '\n') at += 1;
    } else if (sign === '`') {
      word = `${word ?? ''}$`;
      endCommand();
    } else if (/[<>]/.test(sign)) {
      // The number of a stream (`2>&1`) is no word of the command.
      if (/^\d+$/.test(word ?? '')) word = null;
      endCommand();
    } else if (/[\n;&|(){}]/.test(sign)) {
      endCommand();
    } else if (/\s/.test(sign)) {
      endWord();
    } else {
      word = `${word ?? ''}${sign}`;
    }
  }
  endCommand();
  return commands.filter((words) => words.length > 0);
}

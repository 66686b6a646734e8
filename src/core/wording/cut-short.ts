/** A text of one line, cut where it is longer than `most` characters, which a sign says. */
export function cutShort(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

import { KNOWN_FAILURES } from '../../core/index.ts';

/** A part of what is known of a failure as Markdown, what `KnownFailure` shows on the site. */
export function failureWords(id: string, part: string): string {
  const failure = KNOWN_FAILURES.find((known) => known.id === id);
  if (failure === undefined) throw new Error(`there is no known failure ${id}`);
  switch (part) {
    case 'cause':
      return failure.cause;
    case 'remedy': {
      const closer = failure.closer?.map(({ cause, remedy }) => `${cause} ${remedy}`) ?? [];
      return [failure.remedy, ...closer].join('\n\n');
    }
    default:
      return failure.seen.map((place) => `- ${linked(place)}`).join('\n');
  }
}

/** `owner/repository#7` is a thread on GitHub; all else is the name of a document. */
function linked(place: string): string {
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(place) ?? [];
  return repository === undefined ? place : `[${place}](https://github.com/${repository}/issues/${number})`;
}

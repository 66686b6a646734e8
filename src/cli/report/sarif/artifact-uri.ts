/** A path as the caller wrote it as a URI reference (RFC 3986); standard input has no place, and is called `stdin`. */
export function artifactUri(path: string): string {
  if (path === '-') return 'stdin';
  const encoded = path.split('/').map(encodedStep).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A file name may hold lone surrogates, which no URI can name. */
function encodedStep(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}

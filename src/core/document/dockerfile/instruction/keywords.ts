/** How the arguments of an instruction are read (dispatch table in frontend/dockerfile/parser/parser.go, BuildKit 0.34.2). */
export type ArgumentKind =
  | 'list-or-words'
  | 'words'
  | 'text'
  | 'list-or-text'
  | 'pairs'
  | 'names'
  | 'healthcheck'
  | 'instruction';

/** Every instruction that BuildKit knows. */
export const KEYWORDS: ReadonlyMap<string, ArgumentKind> = new Map<string, ArgumentKind>([
  ['ADD', 'list-or-words'],
  ['ARG', 'names'],
  ['CMD', 'list-or-text'],
  ['COPY', 'list-or-words'],
  ['ENTRYPOINT', 'list-or-text'],
  ['ENV', 'pairs'],
  ['EXPOSE', 'words'],
  ['FROM', 'words'],
  ['HEALTHCHECK', 'healthcheck'],
  ['LABEL', 'pairs'],
  ['MAINTAINER', 'text'],
  ['ONBUILD', 'instruction'],
  ['RUN', 'list-or-text'],
  ['SHELL', 'list-or-text'],
  ['STOPSIGNAL', 'text'],
  ['USER', 'text'],
  ['VOLUME', 'list-or-words'],
  ['WORKDIR', 'text'],
]);

const HEX = '[0-9a-fA-F]';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)';
const IP4 = `(?:${OCTET}\\.){3}${OCTET}`;
const H16 = `${HEX}{1,4}`;
/** Every place where `::` can stand; RFC 4291, 2.2. */
const IP6 = [
  `(?:${H16}:){7}${H16}`,
  `(?:${H16}:){1,7}:`,
  ...[1, 2, 3, 4, 5, 6].map((after) => `(?:${H16}:){1,${7 - after}}(?::${H16}){1,${after}}`),
  `:(?:(?::${H16}){1,7}|:)`,
  `::(?:[fF]{4}:)?${IP4}`,
].join('|');
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:[.,]\\d+)?)?';
const ZONE = '(?:Z| ?[+-]\\d{2}:?\\d{2}(?: [A-Z]{3,5})?| UTC| GMT)';
const SPAN = '\\d+(?:\\.\\d+)? ?(?:ns|us|µs|μs|ms|s|m|h)';

/** The named patterns of FENCES.md, "Matching", as regular expressions for RE2. `[CWD]` is not among them: it is a text. */
export const NAMED_PATTERNS: Readonly<Record<string, string>> = {
  CONTAINER_ID: `(?:${HEX}{64}|${HEX}{12})`,
  IMAGE_ID: `(?:sha256:${HEX}{64}|${HEX}{12})`,
  DIGEST: `sha256:${HEX}{64}`,
  SHA256: `${HEX}{64}`,
  UUID: `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`,
  DURATION: `${SPAN}(?: ?${SPAN})*`,
  SIZE: '\\d+(?:\\.\\d+)? ?(?:B|[kKMGT]B|[KMGT]iB)',
  NUMBER: '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?',
  DATE: '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])',
  TIME: `${CLOCK}${ZONE}?`,
  PORT: '(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]\\d{4}|[1-9]\\d{0,3})',
  IP: `(?:${IP4}|${IP6})`,
  PATH: '\\S*/\\S*',
};

/**
 * Image names in a chunk of BuildKit's gRPC: the exporter's attribute `name` as a protobuf map entry (field 1 the key,
 * field 2 the value; moby/buildkit api/services/control, SolveRequest.ExporterAttrs), several joined by commas. A text that merely
 * looks so costs a line in the journal and nothing more.
 */
export function namesOfBuild(chunk: Buffer): readonly string[] {
  const names: string[] = [];
  const key = Buffer.from('\x0a\x04name\x12', 'latin1');
  for (let at = chunk.indexOf(key); at >= 0; at = chunk.indexOf(key, at + 1)) {
    const length = readLength(chunk, at + key.length);
    if (length === null) continue;
    const text = chunk.subarray(length.next, length.next + length.value).toString('utf8');
    names.push(...text.split(',').filter((name) => /^[\w][\w./:@-]*$/.test(name)));
  }
  return names;
}

/** Bytes that the names of a build, with what announces them, take at most; a chunk may end within them. */
const LONGEST = 4096;

/** Finds names in a stream of chunks, those that lie across two chunks too; one may be told twice. */
export function watchNames(): (chunk: Buffer) => readonly string[] {
  let tail = Buffer.alloc(0);
  return (chunk) => {
    const both = Buffer.concat([tail, chunk]);
    tail = both.subarray(-LONGEST);
    return namesOfBuild(both);
  };
}

function readLength(chunk: Buffer, at: number): { value: number; next: number } | null {
  const first = chunk[at];
  const second = chunk[at + 1];
  if (first === undefined) return null;
  if (first < 0x80) return { value: first, next: at + 1 };
  return second === undefined || second >= 0x80
    ? null
    : { value: (first & 0x7f) | (second << 7), next: at + 2 };
}

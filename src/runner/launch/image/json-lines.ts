import type { Readable } from 'node:stream';

/** A message of the engine while it pulls or builds. */
export type EngineMessage = Readonly<Record<string, unknown>>;

/** The messages of a stream, one JSON object a line; what is none is left out, as the engine is asked for the image in the end. */
export async function* jsonLines(stream: Readable): AsyncGenerator<EngineMessage> {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* message(line);
  }
  yield* message(rest);
}

function* message(line: string): Generator<EngineMessage> {
  if (line.trim() === '') return;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) yield Object.fromEntries(Object.entries(value));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

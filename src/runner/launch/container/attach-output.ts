import { Readable } from 'node:stream';
import { type Frame, readFrames } from './read-frames.ts';
import { engineGone } from './start-container.ts';

/** A stream of dockerode as what it is: its types promise less, and it can be read and destroyed. */
export function asReadable(stream: NodeJS.ReadableStream): Readable {
  if (!(stream instanceof Readable)) throw new TypeError('dockerode gave a stream that cannot be read');
  // Whoever reads it is told of a fault; one that comes when nobody reads any more is nobody's news.
  stream.on('error', () => null);
  return stream;
}

/** What is printed, taken apart. @throws EngineError where the engine goes away in the middle of it */
export function framesOf(stream: Readable): AsyncGenerator<Frame> {
  return readFrames(fromEngine(stream));
}

async function* fromEngine(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw engineGone(error);
  }
}

import { expect, test } from 'vitest';
import { videoSize } from '../../../src/site/kept/video-size.ts';

/** A box of ISO/IEC 14496-12: its length, its name, its content. */
function box(name: string, ...content: Uint8Array[]): Uint8Array {
  const body = content.reduce((sum, part) => sum + part.length, 0);
  const made = new Uint8Array(8 + body);
  new DataView(made.buffer).setUint32(0, made.length);
  made.set(new TextEncoder().encode(name), 4);
  let at = 8;
  for (const part of content) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

function trackHeader(width: number, height: number): Uint8Array {
  const body = new Uint8Array(84);
  new DataView(body.buffer).setUint32(76, width * 65_536);
  new DataView(body.buffer).setUint32(80, height * 65_536);
  return box('tkhd', body);
}

const SOUND = box('trak', trackHeader(0, 0));
const PICTURE = box('trak', trackHeader(320, 240));

test('the size is that of the first track with a picture', () => {
  const file = box('', box('ftyp', new Uint8Array(8)), box('moov', SOUND, PICTURE)).slice(8);
  expect(videoSize(file)).toEqual({ width: 320, height: 240 });
});

test('the header is found behind the media data', () => {
  const file = box('', box('mdat', new Uint8Array(1000)), box('moov', PICTURE)).slice(8);
  expect(videoSize(file)).toEqual({ width: 320, height: 240 });
});

test('a file without a picture, cut off, or of another kind has no size', () => {
  expect(videoSize(box('moov', SOUND))).toBeNull();
  expect(videoSize(box('moov', PICTURE).slice(0, 40))).toBeNull();
  expect(videoSize(new TextEncoder().encode('this is no video at all'))).toBeNull();
  expect(videoSize(new Uint8Array())).toBeNull();
});

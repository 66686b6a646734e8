import openCodec from '@cornerstonejs/codec-openjpeg';
import type { GreyImage } from './grey-image.ts';

/** An image of one frame as a lossless JPEG 2000 code stream. */
export async function jpeg2000Frame(image: GreyImage): Promise<Uint8Array> {
  const { J2KEncoder } = await openCodec();
  const encoder = new J2KEncoder();
  const buffer = encoder.getDecodedBuffer({
    width: image.columns,
    height: image.rows,
    bitsPerSample: image.bitsStored,
    componentCount: 1,
    isSigned: image.pixels instanceof Int16Array,
  });
  buffer.set(new Uint8Array(image.pixels.buffer, image.pixels.byteOffset, image.pixels.byteLength));
  encoder.setQuality(true, 0);
  encoder.encode();
  const codeStream = Uint8Array.from(encoder.getEncodedBuffer());
  encoder.delete();
  return codeStream;
}

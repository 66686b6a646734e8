/** What the JPEG 2000 sample needs of the codec, which brings no types of its own. */
declare module '@cornerstonejs/codec-openjpeg' {
  interface J2KEncoder {
    getDecodedBuffer(frame: {
      width: number;
      height: number;
      bitsPerSample: number;
      componentCount: number;
      isSigned: boolean;
    }): Uint8Array;
    setQuality(lossless: boolean, rate: number): void;
    encode(): void;
    getEncodedBuffer(): Uint8Array;
    delete(): void;
  }
  const openCodec: () => Promise<{ J2KEncoder: new () => J2KEncoder }>;
  export = openCodec;
}

/**
 * The path `/moby.buildkit.v1.Control/Prune` as HTTP/2 carries it where it is first asked for on a connection: its length
 * and its Huffman code (RFC 7541, 5.2), which gRPC's encoders write because it is the shorter form.
 */
const PRUNE = Buffer.from('976293c7e978ed3512753257ee15ef1ea4d87a18d765b517', 'hex');

/** Tells of each chunk of BuildKit's gRPC whether it asks to prune the cache, across two chunks too. */
export function watchPrune(): (chunk: Buffer) => boolean {
  let tail = Buffer.alloc(0);
  return (chunk) => {
    const both = Buffer.concat([tail, chunk]);
    tail = both.subarray(1 - PRUNE.length);
    return both.includes(PRUNE);
  };
}

/** An HTTP/2 frame that ends a connection and says why, which gRPC's clients print (RFC 9113, 6.8). */
export function goAway(why: string): Buffer {
  const text = Buffer.from(why);
  const frame = Buffer.alloc(17);
  frame.writeUIntBE(8 + text.length, 0, 3);
  frame.writeUInt8(7, 3);
  // All that was asked counts as begun, so that no client asks again; the error is REFUSED_STREAM.
  frame.writeUInt32BE(0x7fff_ffff, 9);
  frame.writeUInt32BE(7, 13);
  return Buffer.concat([frame, text]);
}

import type Docker from 'dockerode';

/** What a container without a terminal wrote, its two streams in order (8 bytes of header before each piece). */
export async function readLog(container: Docker.Container): Promise<string> {
  const log = await container.logs({ stdout: true, stderr: true, follow: false });
  const pieces: Buffer[] = [];
  for (let at = 0; at + 8 <= log.length; ) {
    const end = at + 8 + log.readUInt32BE(at + 4);
    pieces.push(log.subarray(at + 8, end));
    at = end;
  }
  return Buffer.concat(pieces).toString('utf8');
}

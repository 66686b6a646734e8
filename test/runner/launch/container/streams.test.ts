import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LogTail } from '../../../../src/runner/launch/container/log-tail.ts';
import { type Frame, readFrames } from '../../../../src/runner/launch/container/read-frames.ts';
import { SecretMask } from '../../../../src/runner/launch/container/secret-mask.ts';
import { secretsOf } from '../../../../src/runner/launch/container/secrets-of.ts';
import { shellRun } from '../shell-run.ts';

function frame(stream: Frame['stream'], text: string): Buffer {
  const bytes = Buffer.from(text);
  const header = Buffer.alloc(8);
  header[0] = stream === 'stderr' ? 2 : 1;
  header.writeUInt32BE(bytes.length, 4);
  return Buffer.concat([header, bytes]);
}

/** Bytes in pieces that end at these places. */
function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

const CUTS = fc.array(fc.nat(), { maxLength: 20 });

test('the two streams are taken apart wherever the pieces end', async () => {
  const written = fc.array(fc.tuple(fc.constantFrom('stdout' as const, 'stderr' as const), fc.string()));
  await fc.assert(
    fc.asyncProperty(written, CUTS, async (frames, cuts) => {
      const bytes = Buffer.concat(frames.map(([stream, text]) => frame(stream, text)));
      async function* source() {
        yield* pieces(bytes, cuts);
      }
      const got: Record<Frame['stream'], Buffer[]> = { stdout: [], stderr: [] };
      for await (const { stream, bytes: piece } of readFrames(source())) got[stream].push(piece);
      for (const stream of ['stdout', 'stderr'] as const) {
        const wanted = frames.filter(([its]) => its === stream).map(([, text]) => text);
        expect(Buffer.concat(got[stream]).toString()).toBe(wanted.join(''));
      }
    }),
  );
});

test('a secret is masked wherever the pieces end, and nothing else is changed', () => {
  const text = fc
    .array(fc.constantFrom('secret', 'secretly', 'secr', 's', 'et', '\n', 'x'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, CUTS, (printed, cuts) => {
      const mask = new SecretMask(['secret', 'secretly', 'et']);
      const shown = pieces(Buffer.from(printed), cuts).map((piece) => mask.add(piece));
      const all = Buffer.concat([...shown, mask.end()]).toString();
      expect(all).not.toContain('secret');
      expect(all.replaceAll('***ly', '***')).toBe(printed.replaceAll(/secret(ly)?/g, '***'));
    }),
  );
});

test('of a secret file of JSON only what sounds secret is masked', () => {
  const text = JSON.stringify({
    config: { speed: 'very fast indeed' },
    inputs: { key: { base: 'api-key', key: 'host:0123' } },
  });
  const run = shellRun('', '/o', {
    files: [
      { target: '/a', text, secret: true, readOnly: true },
      { target: '/b', text: 'plain words\n', secret: true, readOnly: true },
      { target: '/c', text: '{"password":"not secret"}', secret: false, readOnly: true },
    ],
    environment: [{ name: 'A', value: 'value', secret: true }],
  });
  expect(secretsOf(run)).toEqual(['value', 'host:0123', 'plain words']);
});

test('the tail is the end of what was printed, in whole lines and in bounds', () => {
  const tail = new LogTail();
  expect(tail.text()).toBe('');
  for (let line = 1; line <= 1000; line += 1) tail.add(Buffer.from(`line ${line}\n`));
  const lines = tail.text().split('\n');
  expect(lines).toHaveLength(201);
  expect([lines[0], lines[199], lines[200]]).toEqual(['line 801', 'line 1000', '']);
  for (let line = 0; line < 100; line += 1) tail.add(Buffer.from(`${'x'.repeat(10_000)}\n`));
  expect(tail.text().length).toBeLessThanOrEqual(64 * 1024);
  expect(
    tail
      .text()
      .split('\n')
      .every((line) => line === '' || line.length === 10_000),
  ).toBe(true);
});

test('of two secrets at one place the longer one is masked', () => {
  expect(SecretMask.text('it is abcd-efgh.', ['abcd', 'abcd-efgh'])).toBe('it is ***.');
});

test('all that lies below a secret name is secret', () => {
  const text = JSON.stringify({ auth: { user: 'long-enough' }, host: { name: 'not-a-secret' } });
  const files = [{ target: '/a', text, secret: true, readOnly: true }];
  expect(secretsOf(shellRun('', '/output', { files }))).toEqual(['long-enough']);
});

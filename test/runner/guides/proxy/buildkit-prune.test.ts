import { expect, test } from 'vitest';
import { goAway, watchPrune } from '../../../../src/runner/guides/proxy/buildkit-prune.ts';

/** The first bytes of a client (greeting, settings, headers) that asks for a path, as nghttp2 wrote them. */
const ASKS = {
  prune:
    '505249202a20485454502f322e300d0a0d0a534d0d0a0d0a0000000400000000000000230105000000018304976293c7e978ed3512753257ee15ef1ea4d87a18d765b5174186a0e41d139d0986',
  'Solve-and-some-more':
    '505249202a20485454502f322e300d0a0d0a534d0d0a0d0a00000004000000000000002d0105000000018304a16293c7e978ed3512753257ee15ef1ea4d87a18dc7a3b9561d522c83d255a93d85f4186a0e41d139d0986',
};

test('a request to prune is known, in one piece or in two, and a build is none', () => {
  const prune = Buffer.from(ASKS.prune, 'hex');
  expect(watchPrune()(prune)).toBe(true);
  for (let at = 1; at < prune.length; at += 1) {
    const asks = watchPrune();
    expect([asks(prune.subarray(0, at)), asks(prune.subarray(at))]).toContain(true);
  }
  const solve = Buffer.from(ASKS['Solve-and-some-more'], 'hex');
  expect(watchPrune()(solve)).toBe(false);
});

test('the frame that ends the connection has its length, its kind and the reason', () => {
  const frame = goAway('why');
  expect(frame.readUIntBE(0, 3)).toBe(frame.length - 9);
  expect(frame[3]).toBe(7);
  expect(frame.subarray(17).toString()).toBe('why');
});

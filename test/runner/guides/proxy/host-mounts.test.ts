import { expect, test } from 'vitest';
import { hostMounts, withOwnSocket } from '../../../../src/runner/guides/proxy/host-mounts.ts';

const host = (HostConfig: object) => ({ HostConfig });

test('folders of the host are told from volumes by their names', () => {
  const Mounts = [
    { Type: 'bind', Source: '/b', Target: '/y' },
    { Type: 'volume', Source: 'v', Target: '/z' },
  ];
  expect(hostMounts(host({ Binds: ['/a:/x:ro', 'name:/n'], Mounts }))).toEqual([
    { source: '/a', target: '/x' },
    { source: '/b', target: '/y' },
  ]);
});

test("the engine's socket gives way to ours, by itself and in a folder", () => {
  const Mounts = [{ Type: 'bind', Source: '/e/engine.sock', Target: '/t' }];
  const Binds = ['/e/engine.sock:/s:ro', '/e:/folder', '/ex:/other'];
  expect(withOwnSocket(host({ Binds, Mounts }), '/e/engine.sock', '/our.sock')).toEqual(
    host({
      Binds: ['/our.sock:/s:ro', '/e:/folder', '/ex:/other', '/our.sock:/folder/engine.sock'],
      Mounts: [{ Type: 'bind', Source: '/our.sock', Target: '/t' }],
    }),
  );
});

test('a request that has nothing to do with the socket stays as it is', () => {
  const body = host({ Binds: ['/data:/data'] });
  expect(withOwnSocket(body, '/e/engine.sock', '/our.sock')).toBe(body);
});

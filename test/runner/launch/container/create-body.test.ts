import { expect, test } from 'vitest';
import { createBody } from '../../../../src/runner/launch/container/create-body.ts';
import { shellRun } from '../shell-run.ts';

const FACTS = {
  token: 'abc',
  imageId: 'sha256:1',
  staging: { root: '/s', outputs: [], scratch: [], files: [], stdout: null, stderr: null },
  devices: [],
  caller: '1000:1000',
  keep: false,
  mounts: [],
};

test('a container has no more rights than a program in an image needs, whoever it runs as', () => {
  const { HostConfig: host, User: user } = createBody(shellRun('', '/output', { user: 'image' }), FACTS);
  expect(host).toMatchObject({
    CapDrop: ['ALL'],
    CapAdd: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'SETGID', 'SETUID'],
    SecurityOpt: ['no-new-privileges'],
    PidsLimit: 4096,
  });
  expect(user).toBeUndefined();
  const own = createBody(shellRun('', '/output', { user: 'caller' }), FACTS);
  expect(own.HostConfig).toMatchObject({ CapDrop: ['ALL'], CapAdd: [], SecurityOpt: ['no-new-privileges'] });
  expect(own).toMatchObject({ User: '1000:1000', Env: ['HOME=/tmp/waybill-home'] });
});

test('inputs cannot be written, and what is mounted must be there', () => {
  const inputs = [{ name: 'input', source: '/data', target: '/in' }];
  const files = [{ path: '/s/file-0', target: '/etc/a', readOnly: true, secret: false }];
  const body = createBody(shellRun('', '/output', { inputs }), {
    ...FACTS,
    staging: { ...FACTS.staging, files },
  });
  expect(body.HostConfig?.Mounts).toEqual([
    { Type: 'bind', Source: '/data', Target: '/in', ReadOnly: true },
    { Type: 'bind', Source: '/s/file-0', Target: '/etc/a', ReadOnly: true },
  ]);
  expect(body.HostConfig?.Binds).toBeUndefined();
});

import { expect, test } from 'vitest';
import { withGpus } from '../../../../src/runner/guides/proxy/gpu-request.ts';

test('a container that asks for no GPU gets the ones that the caller wishes', () => {
  expect(withGpus({ Image: 'a', HostConfig: { AutoRemove: true } }, 'all')).toEqual({
    Image: 'a',
    HostConfig: {
      AutoRemove: true,
      DeviceRequests: [{ Driver: '', Count: -1, Capabilities: [['gpu']], Options: {} }],
    },
  });
});

test('a container that asks itself keeps its own request, and without a wish nothing changes', () => {
  const own = { HostConfig: { DeviceRequests: [{ Count: 2 }] } };
  expect(withGpus(own, 1)).toBe(own);
  expect(withGpus({ Image: 'a' }, null)).toEqual({ Image: 'a' });
});

/**
 * Takes from a worker every way to another host that its browser gives it. The policy of a page ends where a worker of it
 * begins: a worker has the policy that came with its own file, and a host of plain files sends none. Texts of readers are
 * judged in workers, so this is what keeps them in. Loading parts of itself by `import()` stays.
 */
const WAYS: readonly string[] = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  // A font or a stored answer is loaded by its address too, and another worker would have all of this anew.
  'FontFace',
  'fonts',
  'caches',
  'CacheStorage',
  'Cache',
  'Worker',
  'SharedWorker',
  'importScripts',
];

for (const way of WAYS) {
  for (let holder: unknown = globalThis; holder !== null; holder = Object.getPrototypeOf(holder))
    Reflect.deleteProperty(holder as object, way);
}

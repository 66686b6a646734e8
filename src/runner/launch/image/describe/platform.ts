/** As the engine writes it, from what other programs call it. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv7l: 'arm/v7',
};

/** A platform in the engine's own spelling, without variants that mean nothing: `linux/amd64`, `linux/arm/v7`. */
export function normalPlatform(platform: string): string {
  const parts = platform.toLowerCase().split('/');
  const [os, architecture = '', variant] = parts.length === 1 ? ['linux', ...parts] : parts;
  const known = ARCHITECTURES[architecture] ?? architecture;
  const isUsual = variant === undefined || (known === 'arm64' && variant === 'v8');
  return isUsual ? `${os}/${known}` : `${os}/${known}/${variant}`;
}

/** True where an image is for the platform that is asked for; without one any will do. */
export function samePlatform(architecture: string, platform: string | null): boolean {
  if (platform === null) return true;
  const has = normalPlatform(architecture);
  const wanted = normalPlatform(platform);
  // An image may say less than is asked for: `arm` for `arm/v7`.
  return has === wanted || wanted.startsWith(`${has}/`);
}

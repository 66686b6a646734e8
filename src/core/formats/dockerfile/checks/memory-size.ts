/** True for a size of memory such as `64m`, `1.5 GiB` or `1024` (github.com/docker/go-units 0.5.0, RAMInBytes). */
export function isMemorySize(text: string): boolean {
  const last = /^(.*[\d. ])([^\d. ]*)$/s.exec(text);
  if (last === null) return false;
  const [, front = '', unit = ''] = last;
  const number = front.endsWith(' ') ? front.slice(0, -1) : front;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(number) || Number(number) < 0) return false;
  return /^(?:b|[kmgtp](?:i?b)?)?$/i.test(unit);
}

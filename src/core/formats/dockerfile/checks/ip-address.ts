/** True for what Go's net.ParseIP reads: `127.0.0.1`, `::1`, `::ffff:10.0.0.1`; no zone. */
export function isIpAddress(text: string): boolean {
  if (!text.includes(':')) return isVersion4(text);
  const last = text.slice(text.lastIndexOf(':') + 1);
  const whole = last.includes('.') ? `${text.slice(0, -last.length)}0:0` : text;
  if (last.includes('.') && !isVersion4(last)) return false;
  const halves = whole.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (!groups.flat().every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = groups.flat().length;
  return halves.length === 2 ? count < 8 : count === 8;
}

function isVersion4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

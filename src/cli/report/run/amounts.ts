const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** `0 bytes`, `513 KiB`, `1.2 GiB`. */
export function bytesInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1023.5 && unit < UNITS.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  const shown = unit === 0 || amount >= 99.5 ? String(Math.round(amount)) : trimmed(amount);
  return bytes === 1 ? '1 byte' : `${shown} ${UNITS[unit]}`;
}

/** `0.81 s`, `12 s`, `3 min 5 s`, `2 h 4 min`, `24 h`. */
export function durationInWords(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 9.95) return `${trimmed(seconds, 2)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return twoUnits(Math.floor(whole / 60), 'min', whole % 60, 's');
  return twoUnits(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
}

function twoUnits(large: number, unit: string, small: number, smaller: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smaller}`;
}

function trimmed(amount: number, digits = 1): string {
  return String(Number(amount.toFixed(digits)));
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/** `0 bytes`, `513 KiB`, `1.2 GiB`. */
export function bytesInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1023.5 && unit < UNITS.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  const shown = unit === 0 || amount >= 99.5 ? Math.round(amount) : Number(amount.toFixed(1));
  return bytes === 1 ? '1 byte' : `${shown} ${UNITS[unit]}`;
}

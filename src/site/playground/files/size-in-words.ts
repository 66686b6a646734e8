/** `12.3 MB`, `800 kB`. */
export function sizeInWords(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  return (bytes / (isSmall ? 1000 : 1_000_000)).toLocaleString('en-GB', {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}

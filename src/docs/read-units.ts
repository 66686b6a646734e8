const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

const BYTES: Readonly<Record<string, number>> = {
  ...{ B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
  ...{ KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 },
};

/** `90s`, `10m`, `1.5h`, `500ms` in milliseconds; null where the text is no time, or none at all. */
export function readDuration(text: string): number | null {
  return readAmount(text, MILLISECONDS);
}

/** `5GB`, `512MiB` in bytes; null where the text is no size, or none at all. */
export function readSize(text: string): number | null {
  return readAmount(text, BYTES);
}

function readAmount(text: string, units: Readonly<Record<string, number>>): number | null {
  const match = /^(\d{1,9}(?:\.\d{1,6})?)([A-Za-z]+)$/.exec(text);
  const unit = match?.[2] === undefined || !Object.hasOwn(units, match[2]) ? undefined : units[match[2]];
  const amount = unit === undefined ? 0 : Math.round(Number(match?.[1]) * unit);
  return amount > 0 ? amount : null;
}

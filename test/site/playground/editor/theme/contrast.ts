/**
 * How much two opaque colours differ in lightness, from 1 to 21 (WCAG 2.2, "contrast ratio").
 * @param one `#rrggbb`, as `other`
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const parts = /^#(..)(..)(..)$/.exec(color)?.slice(1);
  if (parts === undefined) throw new Error(`No opaque colour: ${color}`);
  const [red, green, blue] = parts.map((hex) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

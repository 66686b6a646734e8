/**
 * What jsonschema's `multipleOf` asks: for a float divisor whether the rounded quotient is whole, for a whole divisor
 * whether nothing remains.
 *
 * @returns null where Python raises an error instead of answering, as for infinity
 */
export function isMultiple(value: bigint | number, divisor: bigint | number): boolean | null {
  if (typeof divisor === 'bigint') {
    if (typeof value === 'bigint') return value % divisor === 0n;
    return isWholeRemainder(value, divisor);
  }
  const dividend = Number(value);
  if (typeof value === 'bigint' && !Number.isFinite(dividend)) return null;
  const quotient = dividend / divisor;
  if (Number.isNaN(quotient)) return null;
  if (Number.isFinite(quotient)) return Number.isInteger(quotient);
  return Number.isFinite(dividend) && Number.isFinite(divisor) ? isExactMultiple(dividend, divisor) : null;
}

function isWholeRemainder(value: number, divisor: bigint): boolean | null {
  const float = Number(divisor);
  return Number.isFinite(float) ? value % float === 0 : null;
}

/** Both as whole numbers of the same unit, a power of two. */
function isExactMultiple(value: number, divisor: number): boolean {
  const [mantissa, exponent] = parts(value);
  const [unit, power] = parts(divisor);
  const lowest = Math.min(exponent, power);
  return (mantissa << BigInt(exponent - lowest)) % (unit << BigInt(power - lowest)) === 0n;
}

/** `value` = mantissa × 2 ^ exponent. */
function parts(value: number): [mantissa: bigint, exponent: number] {
  let exponent = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent -= 1;
  }
  return [BigInt(mantissa), exponent];
}

/** From here on a reader counts zeros; below, a comma only disturbs, and a year must not get one. */
const GROUPED_FROM = 10_000

/** The Excel number format that shows a number with exactly the digits that it has. */
export function numberFormat(value: number): string {
  const digits = String(value)
  if (digits.includes('e')) return 'General'
  const decimals = digits.split('.')[1]?.length ?? 0
  const whole = Math.abs(value) >= GROUPED_FROM ? '#,##0' : '0'
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`
}

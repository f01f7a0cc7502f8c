/** Value of an ASCII or full-width digit, -1 for anything else. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10
  return -1
}

/** A number in Arabic digits. */
export interface Arabic {
  readonly value: number
  /** Offset behind the last digit. */
  readonly end: number
  /** More than one point: a version, an address, a dotted date. */
  readonly code: boolean
}

/** Reads the Arabic number that starts at an offset: ASCII or full-width digits, with separators and a decimal point. */
export function readArabic(text: string, start: number): Arabic {
  let digits = ''
  let at = start
  const run = () => {
    const from = at
    while (digitOf(text.charCodeAt(at)) >= 0) digits += digitOf(text.charCodeAt(at++))
    return at - from
  }
  const lead = run()
  // Separators count only where every group has three digits: 1,234,567.
  while (lead <= 3 && isSeparator(text, at) && isTriplet(text, at + 1)) {
    at++
    run()
  }
  let points = 0
  while ('.．'.includes(text[at] ?? ' ') && digitOf(text.charCodeAt(at + 1)) >= 0) {
    if (points++ === 0) digits += '.'
    at++
    run()
  }
  return {value: points > 1 ? Number.NaN : Number(digits), end: at, code: points > 1}
}

function isSeparator(text: string, at: number): boolean {
  return (
    text[at] === ',' || (text[at] === '，' && digitOf(text.charCodeAt(at - 1)) >= 0 && text.charCodeAt(at - 1) > 0xff00)
  )
}

function isTriplet(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (digitOf(text.charCodeAt(i)) < 0) return false
  return digitOf(text.charCodeAt(at + 3)) < 0
}

/** Offset of the next character that is no blank. A line end inside a block is one. */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the last character before an offset that is no blank. */
export function skipBlanksBack(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** A space, a no-break space, a line end. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x0a
}

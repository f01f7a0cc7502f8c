/** The first character that is as wide as it is high, as Chinese ones are; those before it count for half. */
const FIRST_WIDE = 0x2e80

/** Quotation marks, dashes and dots that Chinese fonts make as wide as a character. */
const widePunctuation = '“”‘’—…'

/** About how wide a text is, in Chinese characters. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.5
  return width
}

function isWide(character: string): boolean {
  return character.codePointAt(0)! >= FIRST_WIDE || widePunctuation.includes(character)
}

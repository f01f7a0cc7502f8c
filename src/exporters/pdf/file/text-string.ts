/** Longest string that an archived file may have, in bytes (ISO 19005-2, 6.1.13). */
const LONGEST_STRING = 32_767

/** What a title, a keyword or a description keeps of its characters at most: more is no longer read. */
const LONGEST_TEXT = 1_000

/** Characters that XML cannot hold, and halves of those beyond the basic plane; a line feed would end a title. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to go
const unwritable = /[\x00-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu

/** A text as a property of a file has it: on one line, writable in XML, and not longer than a string may be. */
export function propertyText(text: string): string {
  const line = text.replace(unwritable, ' ').trim()
  if (line.length <= LONGEST_TEXT) return line
  return `${line.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '')}…`
}

/** Whether an address can be written: one that is cut leads elsewhere. */
export function fitsString(address: string): boolean {
  return address.length <= LONGEST_STRING
}

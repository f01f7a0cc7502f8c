/** Takes a list of words, separated by blanks, apart. */
export function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(/\s+/).filter(Boolean))
}

/** Longest word that a run of words is read with. */
const LONGEST_WORD = 6
/** A longer text is no run of words between two figures. */
const LONGEST_RUN = 120

/** Whether a text is nothing but some of the words, one behind the other. */
export function isRunOf(words: ReadonlySet<string>, text: string): boolean {
  if (text.length > LONGEST_RUN) return false
  const reached = new Array<boolean>(text.length + 1).fill(false)
  reached[0] = true
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue
    for (let end = at + 1; end <= Math.min(text.length, at + LONGEST_WORD); end++)
      if (words.has(text.slice(at, end))) reached[end] = true
  }
  return reached[text.length]!
}

/** What is left of a text without the words, the longest taken first. */
export function withoutWords(words: ReadonlySet<string>, text: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST_WORD, text.length - at)
    while (length > 0 && !words.has(text.slice(at, at + length))) length--
    if (length === 0) left += text[at]
    at += Math.max(1, length)
  }
  return left
}

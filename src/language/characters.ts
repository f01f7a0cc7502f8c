/** Classes of characters that several stages ask about. Strings are read as sets of their characters. */

/** Blanks that stand at the edges of lines: space, tab, no-break space, en to hair spaces, ideographic space. */
export const blanks =
  '\t\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

/**
 * Code points without ink or width that scraping leaves in a text, as inclusive ranges.
 * What breaks a line is not here (tab, line feed, vertical tab, form feed, carriage return, next line), nor are variation
 * selectors, since they choose a glyph.
 */
export const invisibleRanges = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x00ad, 0x00ad], // soft hyphen
  [0x061c, 0x061c], // Arabic letter mark
  [0x180e, 0x180e], // Mongolian vowel separator
  [0x200b, 0x200f], // zero-width space, joiners, direction marks
  [0x202a, 0x202e], // direction embeddings and overrides
  [0x2060, 0x2064], // word joiner, invisible operators
  [0x2066, 0x206f], // direction isolates, deprecated controls
  [0xfeff, 0xfeff], // byte order mark inside a text
  [0xfff9, 0xfffb], // interlinear annotation
] as const satisfies readonly (readonly [number, number])[]

/** Joiners of {@link invisibleRanges} that carry meaning between two letters of some scripts and inside emoji. */
export const joiners = '\u200c\u200d'

/** Marks that end a sentence. */
export const sentenceEnds = '。！？!?'

/** Marks that end a clause within a sentence. */
export const clauseEnds = '，、；：,;:'

/** Marks that close what was opened before them; behind a sentence end they belong to the sentence. */
export const closers = '”’」』）》】〉〕"\')]'

/** Marks that open. */
export const openers = '“‘「『（《【〈〔('

/** Marks at the end of a line behind which something of its own begins: a list, a speech, the next member of a list. */
export const openEnds = '：；:;'

/** Brackets that open a heading or a note when they stand at the start of a line. */
export const lineOpeners = '【〖'

/**
 * What a character may do at the edges of a line and how much blank its box holds, after the requirements for Chinese
 * text layout (clreq) and GB/T 15834. Classes are small numbers, since every character of a document is looked up.
 */
export const CharacterClass = {
  /** Hanzi, kana, signs as wide as a hanzi: lines break on both sides. */
  ideograph: 0,
  /** （ 《 “ : ink in the right half, never at the end of a line. */
  opening: 1,
  /** ） 》 ” : ink in the left half, never at the start of a line. */
  closing: 2,
  /** ， 、 ； ： : ink in the left half, never at the start of a line. */
  pause: 3,
  /** 。 ？ ！ : as a pause, and the last to give up its blank. */
  stop: 4,
  /** · between the parts of a name: one cell, blank on both sides. */
  middleDot: 5,
  /** — : two of them are one sign. */
  dash: 6,
  /** … : two of them are one sign. */
  ellipsis: 7,
  /** – ～ : joins what stands on both sides, never at the start of a line. */
  connector: 8,
  /** ￥ № : stands before a number. */
  prefix: 9,
  /** ％ ℃ : stands behind a number. */
  postfix: 10,
  /** Latin and other alphabetic letters, and signs inside words. */
  letter: 11,
  digit: 12,
  /** . , : ; ! ? ) of half width: never at the start of a line. */
  narrowClosing: 13,
  /** ( [ { of half width. */
  narrowOpening: 14,
  space: 15,
  /** No-break space: holds its neighbours together. */
  glue: 16,
  /** U+3000, set as one cell. */
  ideographicSpace: 17,
  /** End of a line that the text asks for. */
  lineFeed: 18,
  /** ／ : parts what stands on both sides, at neither edge of a line. */
  slash: 19,
  /** An accent or a mark of tone: stays with what it stands on. */
  mark: 20,
} as const

/** One of the values of {@link CharacterClass}. */
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const C = CharacterClass
const CLASS_COUNT = 21

const members: readonly (readonly [CharacterClass, string])[] = [
  [C.opening, '“‘（《〈「『【〔〖｛［〘〚〝｟'],
  [C.closing, '”’）》〉」』】〕〗｝］〙〛〞〟｠'],
  [C.pause, '，、；：．'],
  [C.stop, '。？！'],
  [C.middleDot, '·・‧'],
  [C.dash, '—―'],
  [C.ellipsis, '…⋯‥'],
  [C.connector, '–～~〜－-‐‑−∶'],
  [C.slash, '／/'],
  [C.prefix, '￥¥$€£№＄￡#＃'],
  [C.postfix, '％%‰‱℃°℉′″㎡㎥'],
  [C.narrowClosing, '.,:;!?)]}｡､｣»›﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞'],
  [C.narrowOpening, '([{｢«‹﹙﹛﹝'],
  [C.space, ' \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f'],
  [C.glue, '\u00a0\u2007\u202f'],
  [C.ideographicSpace, '\u3000'],
  [C.lineFeed, '\n'],
]

/** Ranges of scripts that are written from right to left, those of old inscriptions left out. */
const rightToLeftRanges = [
  [0x590, 0x8ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
] as const

/** Ranges of alphabetic scripts, whose words stay whole. */
const letterRanges = [[0x21, 0x7e], [0xa1, 0x58f], ...rightToLeftRanges, [0x1e00, 0x1fff]] as const

/** Ranges of marks that combine with the character before them: Latin and Cyrillic, of symbols, of hanzi and kana, half. */
export const markRanges = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
] as const

const BASIC_PLANE = 0x10000

const classOf = buildClassTable()

function buildClassTable(): Uint8Array {
  const table = new Uint8Array(BASIC_PLANE)
  for (const [first, last] of letterRanges) table.fill(C.letter, first, last + 1)
  table.fill(C.digit, 0x30, 0x3a)
  for (const [first, last] of markRanges) table.fill(C.mark, first, last + 1)
  for (const [characterClass, characters] of members) {
    for (const character of characters) table[character.charCodeAt(0)] = characterClass
  }
  return table
}

/** The class of a code point. */
export function characterClass(code: number): number {
  return code < BASIC_PLANE ? classOf[code]! : C.ideograph
}

/** Whether a code point belongs to a script that is written from right to left. */
export function isRightToLeft(code: number): boolean {
  return code >= 0x590 && rightToLeftRanges.some(([first, last]) => code >= first && code <= last)
}

/** Punctuation of full width, whose box holds half an em of blank. */
export function isFullWidthPunctuation(characterClass: number): boolean {
  return characterClass >= C.opening && characterClass <= C.stop
}

/** Punctuation of full width whose blank is on the right. */
export function hasBlankBehind(characterClass: number): boolean {
  return characterClass >= C.closing && characterClass <= C.stop
}

/** Letters and digits: what stands a little apart from hanzi. */
export function isWordLike(characterClass: number): boolean {
  return characterClass === C.letter || characterClass === C.digit
}

/** A blank that vanishes at the edges of a line. */
export function isBlank(characterClass: number): boolean {
  return characterClass === C.space || characterClass === C.ideographicSpace
}

const neverFirst = new Set<number>([
  C.closing,
  C.pause,
  C.stop,
  C.middleDot,
  C.ellipsis,
  C.connector,
  C.slash,
  C.postfix,
  C.narrowClosing,
  C.space,
  C.glue,
  C.lineFeed,
  C.mark,
])
const neverLast = new Set<number>([C.opening, C.narrowOpening, C.prefix, C.slash, C.glue])
/** Members of words and numbers such as COVID-19, 3,000 and a/b. */
const wordMembers = new Set<number>([
  C.letter,
  C.digit,
  C.connector,
  C.prefix,
  C.postfix,
  C.narrowClosing,
  C.narrowOpening,
  C.slash,
  C.mark,
])

const wordMember = Uint8Array.from({length: CLASS_COUNT}, (_, kind) => (wordMembers.has(kind) ? 1 : 0))

/** Whether a character can be part of a word or a number, as letters, digits and the signs of half width are. */
export function isInWord(characterClass: number): boolean {
  return wordMember[characterClass] === 1
}

const breakTable = buildBreakTable()

function buildBreakTable(): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT * CLASS_COUNT)
  for (let before = 0; before < CLASS_COUNT; before++) {
    for (let after = 0; after < CLASS_COUNT; after++) {
      const joined =
        neverFirst.has(after) ||
        neverLast.has(before) ||
        (before === C.dash && after === C.dash) ||
        (wordMembers.has(before) && wordMembers.has(after))
      table[before * CLASS_COUNT + after] = joined ? 0 : 1
    }
  }
  return table
}

/** Whether a line may end between two classes of characters. */
export function mayBreakBetween(before: number, after: number): boolean {
  return breakTable[before * CLASS_COUNT + after] === 1
}

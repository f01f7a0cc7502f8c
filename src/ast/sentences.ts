import type {Span} from './fact.js'

/** Marks that end a sentence. A semicolon joins clauses, an ellipsis mostly trails off inside one, a Latin full stop is a decimal point. */
const TERMINATORS = new Set('。｡！？!?')

/** The UTF-16 units that the search for an end stops at: all others are passed over at once. */
const STOPS = new Uint8Array(0x10000)
for (const mark of [...TERMINATORS, '《', '"', '\n', '\r']) STOPS[mark.charCodeAt(0)] = 1

/** Marks behind the end that still belong to the sentence: “……。”, （……！） */
const CLOSERS = new Set('”’」』）》】〕〗)')

/** A sentence cannot begin with these: in “快走！”、“加油！” and in “为什么？”，他问 the thought goes on. */
const CONTINUERS = new Set('，、；：,;:')

/** Nor, behind a closing quote, with these: “加油！”等口号, “为什么？”的疑问. */
const CONTINUERS_BEHIND_QUOTE = new Set('等的')

/** A title in 《》 is never longer; a bracket that does not close within this length is a slip of the pen. */
const MAX_TITLE_LENGTH = 120

/**
 * The sentences of a text, without the blanks around them, in order. Everything that is not blank is in one of them.
 *
 * A sentence ends at a line end, and after 。！？ (or their half-width forms) with the closing quotes and brackets behind them, except
 * - inside 《》, where the mark belongs to a title: 《谁来养活中国？》一书;
 * - where the sentence goes on behind a quotation: “怎么办？”，他问; “加油！”等口号;
 * - after a half-width mark that stands before Latin text, as in an address: a.cn/?id=3.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let insideStraightQuotes = false
  let at = 0

  const close = (end: number) => {
    const sentence = trim(text, start, end)
    if (sentence.start < sentence.end) sentences.push(sentence)
    start = end
  }

  while (at < text.length) {
    if (STOPS[text.charCodeAt(at)] === 0) {
      at++
      continue
    }
    const character = text[at]!
    if (isLineEnd(character)) {
      close(at)
      insideStraightQuotes = false
    }
    if (character === '"') insideStraightQuotes = !insideStraightQuotes
    if (character === '《') {
      at = titleEnd(text, at)
      continue
    }
    at++
    if (!TERMINATORS.has(character)) continue

    let halfWidth = isHalfWidth(character)
    for (; at < text.length; at++) {
      const next = text[at]!
      if (next === '"' && insideStraightQuotes) insideStraightQuotes = false
      else if (TERMINATORS.has(next)) halfWidth &&= isHalfWidth(next)
      else if (!CLOSERS.has(next)) break
    }
    const next = text[at] ?? ''
    const goesOn = CONTINUERS.has(next) || (CLOSERS.has(text[at - 1]!) && CONTINUERS_BEHIND_QUOTE.has(next))
    const isInsideLatin = halfWidth && isHalfWidth(next)
    if (!goesOn && !isInsideLatin) close(at)
  }
  close(text.length)
  return sentences
}

/** Where the title that opens here is over; where it never closes, the place behind the bracket. */
function titleEnd(text: string, open: number): number {
  const limit = Math.min(text.length, open + MAX_TITLE_LENGTH)
  for (let i = open + 1; i < limit && !isLineEnd(text[i]!); i++) if (text[i] === '》') return i + 1
  return open + 1
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(text[start]!)) start++
  while (end > start && isBlank(text[end - 1]!)) end--
  return {start, end}
}

function isBlank(character: string): boolean {
  return character.trim() === ''
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

/** A visible ASCII character. */
function isHalfWidth(character: string): boolean {
  return character > ' ' && character < '\u007f'
}

import {sentenceEnds} from '../../language/characters.js'
import {inkEnd, inkLineFrom, inkStart, type LinedText} from './lined-text.js'

/** A line beside a page number that repeats an earlier line. */
export interface RunningHead {
  readonly line: number
  /** The first line with the same text, which stays. */
  readonly source: number
  /** Whether it stands beside so many page numbers that it can be nothing else. */
  readonly proven: boolean
}

/** A running head is at most this long, and stands beside at least so many page numbers. */
const LONGEST_HEAD = 40
const FEWEST_PLACES = 3

/** Short lines that stand beside page numbers again and again, by their lines; never the first of its kind in the text. */
export function findRunningHeads(text: LinedText, pageNumbers: readonly number[]): ReadonlyMap<number, RunningHead> {
  const numbers = new Set(pageNumbers)
  const places = new Set<number>()
  const counts = new Map<string, number>()
  for (const number of pageNumbers) {
    for (const line of [inkLineFrom(text, number - 1, -1), inkLineFrom(text, number + 1, 1)]) {
      const ink = shortInk(text, line)
      if (ink === '' || numbers.has(line) || places.has(line) || sentenceEnds.includes(ink.at(-1)!)) continue
      places.add(line)
      counts.set(ink, (counts.get(ink) ?? 0) + 1)
    }
  }
  const heads = new Map<number, RunningHead>()
  const sources = new Map<string, number>()
  for (let line = 0; line < text.lines.length; line++) {
    const ink = shortInk(text, line)
    const count = counts.get(ink) ?? 0
    if (count < 2) continue
    const source = sources.get(ink)
    if (source === undefined) sources.set(ink, line)
    else if (places.has(line)) heads.set(line, {line, source, proven: count >= FEWEST_PLACES})
  }
  return heads
}

/** The text of a line without the blanks around it; empty where the line is long, or there is none. */
function shortInk({text, lines}: LinedText, number: number): string {
  const line = lines[number]
  if (line === undefined || line.end - line.start > LONGEST_HEAD) return ''
  return text.slice(inkStart(text, line), inkEnd(text, line))
}

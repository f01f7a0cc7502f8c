import type {Span} from '../../../../ast/fact.js'
import {quotationMarks, straightMarks} from '../../../../language/speech/marks.js'
import {unitSet} from '../../../unit-set.js'

/** What stands between quotation marks in a text, the marks included. */
export interface Marked {
  /** Outermost pairs, disjoint, in order. */
  readonly pairs: readonly Span[]
  /** Where a mark opens that nothing closes, if it is the only one. */
  readonly open?: number
}

const closing = new Map<string, string>(quotationMarks)
const opening = new Map<string, string>(quotationMarks.map(([open, close]) => [close, open]))

const marks = unitSet(quotationMarks.flat().join('') + straightMarks)
const unmarked: Marked = {pairs: []}

/** Pairs the quotation marks of a text. Marks inside a pair are part of it; a mark without its fellow stands for nothing. */
export function pairMarks(text: string): Marked {
  const places = markPlaces(text)
  if (places.length === 0) return unmarked
  const isEven = hasEvenStraightMarks(text, places)
  const closed: Span[] = []
  const open: {readonly mark: string; readonly at: number}[] = []
  const waiting = new Map<string, number>()
  const close = (mark: string, end: number) => {
    for (;;) {
      const {mark: popped, at} = open.pop()!
      waiting.set(popped, waiting.get(popped)! - 1)
      if (popped !== mark) continue
      closed.push({start: at, end})
      return
    }
  }
  for (const at of places) {
    const mark = text[at]!
    const isStraight = straightMarks.includes(mark)
    if (isStraight && !isEven) continue
    const opener = isStraight ? mark : opening.get(mark)
    if (opener !== undefined && (waiting.get(opener) ?? 0) > 0) {
      close(opener, at + 1)
    } else if (isStraight || closing.has(mark)) {
      open.push({mark, at})
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1)
    }
  }
  return {pairs: outermost(closed), ...(open.length === 1 && {open: open[0]!.at})}
}

function markPlaces(text: string): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) if (marks.has(text.charCodeAt(at))) places.push(at)
  return places
}

/** Whether the straight marks of a text can be told apart: where one is missing, each may be the one. */
function hasEvenStraightMarks(text: string, places: readonly number[]): boolean {
  return places.filter((at) => straightMarks.includes(text[at]!)).length % 2 === 0
}

/** The pairs that stand in no other, in order. Pairs come by their ends, so that one inside another comes before it. */
function outermost(closed: readonly Span[]): Span[] {
  const pairs: Span[] = []
  let from = Number.POSITIVE_INFINITY
  for (let i = closed.length - 1; i >= 0; i--) {
    const pair = closed[i]!
    if (pair.end > from) continue
    pairs.push(pair)
    from = pair.start
  }
  return pairs.reverse()
}

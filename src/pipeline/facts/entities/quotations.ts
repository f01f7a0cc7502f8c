import type {Passage} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {Discourse} from './quotations/discourse.js'
import {type Marked, pairMarks} from './quotations/marks.js'
import {namesOf} from './quotations/names.js'
import type {Spoken} from './quotations/reading.js'

/**
 * Quotations: what stands in quotation marks, is a clause or more, and is said by somebody whose name the text tells. A term,
 * a slogan or a title in marks is none. Each passage is laid out as a row of clauses and utterances; the words around an
 * utterance tell who speaks, and where they say 他 or 这位负责人, it is the person that the text last spoke of.
 */
export const quotations: EntityFinder = (passages, known) => {
  const marked = passages.map(({text}) => pairMarks(text))
  if (marked.every(({pairs, open}) => pairs.length === 0 && open === undefined)) return []
  const names = namesOf(known)
  const goesOn = continued(passages, marked)
  const discourse = new Discourse()
  const found: Entity[] = []
  /** Pieces of one quotation over several paragraphs, until its last is read. */
  let pieces: Piece[] = []
  passages.forEach((passage, i) => {
    const {pairs, open} = marked[i]!
    const runsOn = goesOn[i] ? {start: open!, end: inkEnd(passage.text)} : undefined
    const closed = runsOn === undefined ? pairs : pairs.filter(({end}) => end <= runsOn.start)
    const spoken = discourse.read({passage, names: names.in(passage), pairs: closed, runsOn})
    for (const one of spoken) {
      const isPiece = pieces.length > 0 && one === spoken[0] && one.utterance.start === inkStart(passage.text)
      pieces = [...(isPiece ? pieces : []), {...one, passage}]
      if (one.utterance.start === runsOn?.start) continue
      for (const entity of entitiesOf(pieces)) found.push(entity)
      pieces = []
    }
  })
  return found
}

interface Piece extends Spoken {
  readonly passage: Passage
}

/** The pieces of a quotation, which have one speaker, where one of them tells who that is. */
function entitiesOf(pieces: readonly Piece[]): Entity[] {
  const by = pieces.find((piece) => piece.by !== undefined)?.by
  if (by === undefined) return []
  return pieces.map(({passage, utterance: {start, end}}) => ({kind: 'quote', passage, start, end, by}))
}

/** For each passage, whether a quotation runs over its end: nothing closes it, and the next passage opens with the same mark. */
function continued(passages: readonly Passage[], marked: readonly Marked[]): boolean[] {
  const goesOn = passages.map(() => false)
  for (let i = passages.length - 2; i >= 0; i--) {
    const {open} = marked[i]!
    if (open === undefined) continue
    const next = passages[i + 1]!
    const start = inkStart(next.text)
    const {pairs, open: nextOpen} = marked[i + 1]!
    const isOpened = pairs[0]?.start === start || (nextOpen === start && goesOn[i + 1]!)
    goesOn[i] = isOpened && next.text[start] === passages[i]!.text[open]
  }
  return goesOn
}

function inkStart(text: string): number {
  return text.length - text.trimStart().length
}

/** Where the words of a passage end, without blanks and what stands for pictures. */
function inkEnd(text: string): number {
  let at = text.length
  while (at > 0 && (text[at - 1] === '\ufffc' || text[at - 1]!.trim() === '')) at--
  return at
}

import type {Fact} from '../../../ast/fact.js'
import type {StyledText, TextStyle} from '../lines/glyphs.js'

/** Marks at which the clause around a figure begins and ends. A single dash is none: it stands inside 2019—2021年. */
const clauseBorders = '，。；：！？…\n'
/** Characters shown on either side of the wording at most. */
const LONGEST_CONTEXT = 18
/** Characters between two figures of one row up to which both are shown in one stretch. */
const LONGEST_BETWEEN = 16
/** Characters of written-out numbers: a context is never cut between two of them, since half a number is a wrong one. */
const numberCharacter = /[\d.,%０-９．％〇零一二三四五六七八九十百千万亿两几数多余约近超半第]/

interface Range {
  readonly start: number
  readonly end: number
}

/** The wording of a fact in the clause that says what it is about, and that of the growth that follows close by. */
export function inClause(fact: Fact, growths: readonly Fact[], clause: TextStyle, own: TextStyle): StyledText[] {
  const {text} = fact.sentence
  const place = placeIn(text, fact)
  if (place === undefined) return [{text: fact.text, style: own}]
  const pieces: StyledText[] = [{text: lastClause(text.slice(0, place.start)), style: clause}]
  pieces.push({text: fact.text, style: own})
  let {end} = place
  for (const growth of growths) {
    const next = placeIn(text, growth)
    if (next === undefined || next.start < end || next.start - end > LONGEST_BETWEEN) continue
    pieces.push({text: text.slice(end, next.start), style: clause}, {text: growth.text, style: own})
    end = next.end
  }
  pieces.push({text: firstClause(text.slice(end)), style: clause})
  return pieces.filter((piece) => piece.text !== '')
}

/** Where a fact stands in the text of its sentence; edits inside may have moved it. */
function placeIn(sentence: string, fact: Fact): Range | undefined {
  const expected = fact.start - fact.sentence.start
  const start = sentence.startsWith(fact.text, expected) ? expected : sentence.indexOf(fact.text)
  return start === -1 ? undefined : {start, end: start + fact.text.length}
}

function lastClause(text: string): string {
  let start = text.length
  while (start > 0 && !clauseBorders.includes(text[start - 1]!)) start--
  const clause = [...text.slice(start)]
  if (clause.length <= LONGEST_CONTEXT) return clause.join('')
  let cut = clause.length - LONGEST_CONTEXT
  while (isInsideNumber(clause, cut)) cut--
  return `…${clause.slice(cut).join('')}`
}

function firstClause(text: string): string {
  let end = 0
  while (end < text.length && !clauseBorders.includes(text[end]!)) end++
  const clause = [...text.slice(0, end)]
  if (clause.length <= LONGEST_CONTEXT) return clause.join('')
  let cut = LONGEST_CONTEXT
  while (isInsideNumber(clause, cut)) cut++
  return `${clause.slice(0, cut).join('')}…`
}

/** Whether a cut before a character would leave a part of a number on either side. */
function isInsideNumber(clause: readonly string[], cut: number): boolean {
  return numberCharacter.test(clause[cut - 1] ?? '') && numberCharacter.test(clause[cut] ?? '')
}

import type {VFile} from 'vfile'
import type {Excerpt, Fact, FactContext, Span} from '../../ast/fact.js'
import {clauseEnds} from '../../language/characters.js'
import {cleanSpan, type Reading} from '../parse/reading.js'
import {cleanedOf} from '../press-file.js'
import {unitSet} from '../unit-set.js'
import type {Note, Notes} from './context/note.js'
import type {Entity} from './entities/entity.js'
import type {PlacedFact} from './mentions.js'
import type {Passage, PassageFact} from './passage.js'

/** What makes facts of what was found in a passage. */
export interface Findings {
  readonly passage: Passage
  readonly notes: Notes
  /** Entities of this passage, by their first character. */
  readonly entities: readonly Entity[]
}

/** The facts of a passage with their places in the raw text. */
export function placeFacts(file: VFile, {passage, notes, entities}: Findings): PlacedFact[] {
  const names = new Map(entities.filter(({kind}) => kind !== 'quote').map((entity) => [entity.start, entity]))
  const sentence = sentences(file, passage)
  return passage.facts.map((found) => {
    const entity = isName(found) ? names.get(found.start) : undefined
    const context = {...contextOf(file, passage, notes.get(found)), ...entityContext(file, entity)}
    return {fact: placed(file, passage, found, context, sentence(found)), start: found.start, end: found.end}
  })
}

function isName({fields: {kind}}: PassageFact): boolean {
  return kind === 'person' || kind === 'org'
}

/** The quotations of a passage as facts; others can stand inside them. */
export function placeQuotes(file: VFile, {passage, entities}: Findings): PlacedFact[] {
  const sentence = sentences(file, passage)
  return entities
    .filter(({kind}) => kind === 'quote')
    .map((entity) => {
      const {start, end} = entity
      const found: PassageFact = {start, end, fields: {kind: 'quote'}}
      return {fact: placed(file, passage, found, entityContext(file, entity), sentence(found)), start, end}
    })
}

function placed(
  file: VFile,
  {reading, section}: Passage,
  {start, end, fields}: PassageFact,
  context: FactContext,
  sentence: Excerpt,
): Fact {
  const excerpt = excerptOf(file, reading, start, end)
  const id = `${fields.kind}-${excerpt.start}`
  return {id, ...fields, ...context, text: excerpt.text, start: excerpt.start, end: excerpt.end, section, sentence}
}

function contextOf(file: VFile, {reading}: Passage, note: Note | undefined): FactContext {
  if (note === undefined) return {}
  const {of, time, change, basis} = note
  return {
    ...(of && {of: excerptOf(file, reading, of.start, of.end)}),
    ...(time && {time: {value: time.value, ...(time.place && rawSpan(file, reading, time.place))}}),
    ...(change && {change}),
    ...(basis && {basis}),
  }
}

function entityContext(file: VFile, entity: Entity | undefined): FactContext {
  if (entity === undefined) return {}
  const {passage, role, by} = entity
  return {
    ...(role && {role: excerptOf(file, passage.reading, role.start, role.end)}),
    ...(by && {by: excerptOf(file, by.passage.reading, by.start, by.end)}),
  }
}

/** Finds, for facts asked in their order, the sentence around each. */
function sentences(file: VFile, {reading, text, sentences}: Passage): (fact: Span) => Excerpt {
  let at = 0
  let last: {readonly span: Span; readonly excerpt: Excerpt} | undefined
  return (fact) => {
    while (at + 1 < sentences.length && sentences[at]!.end <= fact.start) at++
    const span = clip(text, around(sentences, at, fact) ?? {start: 0, end: text.length}, fact)
    if (last?.span.start !== span.start || last.span.end !== span.end) {
      last = {span, excerpt: excerptOf(file, reading, span.start, span.end)}
    }
    return last.excerpt
  }
}

/** The sentence at an index; where a fact runs on, as a title with a question mark in it may, up to the end of the fact's last. */
function around(sentences: readonly Span[], first: number, fact: Span): Span | undefined {
  let last = first
  while (last + 1 < sentences.length && sentences[last]!.end < fact.end) last++
  const start = sentences[first]?.start
  const end = sentences[last]?.end
  return start === undefined || end === undefined ? undefined : {start, end: Math.max(end, fact.end)}
}

/** A sentence longer than this is clipped at clauses: a list of a thousand figures must not be copied a thousand times. */
const LONGEST_SENTENCE = 400

const clauseMarks = unitSet(clauseEnds)

function clip(text: string, sentence: Span, {start, end}: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence
  let from = Math.max(sentence.start, start - LONGEST_SENTENCE / 2)
  let to = Math.min(sentence.end, end + LONGEST_SENTENCE / 2)
  while (from > sentence.start && from < start && !clauseMarks.has(text.charCodeAt(from - 1))) from++
  while (to < sentence.end && to > end && !clauseMarks.has(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

/** A piece of a reading with its place in the raw text. */
export function excerptOf(file: VFile, reading: Reading, start: number, end: number): Excerpt {
  const raw = rawSpan(file, reading, {start, end})
  return {text: reading.text.slice(start, end), start: raw.start, end: raw.end}
}

function rawSpan(file: VFile, reading: Reading, {start, end}: Span): Span {
  const clean = cleanSpan(reading, start, end)
  return cleanedOf(file).map.toRaw(clean.start, clean.end)
}

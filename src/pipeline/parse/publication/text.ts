import type {Heading, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Span} from '../../../ast/fact.js'
import {sentencesOf} from '../../../ast/sentences.js'
import {memories, plans} from '../../../language/publication/years.js'
import type {DateMention} from '../../dates/pattern.js'
import {dateWords, readDate} from '../../dates/read.js'
import {lexicon} from '../../lexicon.js'
import {readNumeral, startsNumeral} from '../../numerals/index.js'
import {cleanedOf} from '../../press-file.js'
import {cleanSpan, type Reading, read} from '../reading.js'

/** Where in an article a sentence stands. A line is a paragraph of its head that holds no sentence: the number of a record. */
export type Place = 'title' | 'heading' | 'line' | 'lead' | 'body'

/** A sentence of the article with all dates that it tells. Offsets are units of the sentence. */
export interface PressSentence {
  readonly text: string
  readonly place: Place
  readonly dates: readonly DateMention[]
  /** It tells of a plan, a duty or a time to come. */
  readonly isPlan: boolean
  /** It remembers another time. */
  readonly isMemory: boolean
  /** The place of a part of it in the raw text. */
  rawSpan(start: number, end: number): Span
}

/** So many paragraphs that hold sentences are the lead. */
const LEAD_PARAGRAPHS = 2

/** The sentences of title, headings and paragraphs in their order. */
export function pressSentences(tree: Root, file: VFile): PressSentence[] {
  const sentences: PressSentence[] = []
  let paragraphs = 0
  visit(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return
    const reading = read(file, node.children)
    const place = placeOf(node, reading.text, paragraphs)
    if (place === 'lead') paragraphs++
    for (const span of sentencesOf(reading.text)) sentences.push(pressSentence(reading, span, place, file))
  })
  return sentences
}

function placeOf(node: Heading | Paragraph, text: string, paragraphs: number): Place {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading'
  if (paragraphs >= LEAD_PARAGRAPHS) return 'body'
  return /[，。！？；,;!?]/.test(text) ? 'lead' : 'line'
}

function pressSentence(reading: Reading, {start, end}: Span, place: Place, file: VFile): PressSentence {
  const text = reading.text.slice(start, end)
  // Read when asked for: most texts print their date, and then only the lead is looked at.
  let dates: readonly DateMention[] | undefined
  let isPlan: boolean | undefined
  let isMemory: boolean | undefined
  return {
    text,
    place,
    get dates() {
      dates ??= datesOf(text)
      return dates
    },
    get isPlan() {
      isPlan ??= plans.some((word) => text.includes(word))
      return isPlan
    },
    get isMemory() {
      isMemory ??= memories.some((word) => text.includes(word))
      return isMemory
    },
    rawSpan: (from, to) => {
      const clean = cleanSpan(reading, start + from, start + to)
      return cleanedOf(file).map.toRaw(clean.start, clean.end)
    },
  }
}

const words = lexicon(dateWords.map((word) => [word, true] as const))

/** The dates of a text. */
function datesOf(text: string): DateMention[] {
  const mentions: DateMention[] = []
  for (let at = 0; at < text.length; ) {
    const numeral = startsNumeral(text, at) ? readNumeral(text, at) : undefined
    const mention = (numeral ?? words.startingAt(text, at)) ? readDate(text, at) : undefined
    if (mention !== undefined) mentions.push(mention)
    at = mention?.end ?? numeral?.end ?? at + 1
  }
  return mentions
}

/** How far from a date the words are looked for that tell what it is, in UTF-16 units. */
const REACH = 60

/** What stands before an offset in its sentence, no farther than words about a date do. */
export function before({text}: PressSentence, at: number): string {
  return text.slice(Math.max(0, at - REACH), at)
}

/** What stands behind an offset in its sentence, no farther than words about a date do. */
export function behind({text}: PressSentence, at: number): string {
  return text.slice(at, at + REACH)
}

/** Whether a date stands in words of someone else, or in the name of a work. */
export function isQuoted(sentence: PressSentence, at: number): boolean {
  const text = before(sentence, at)
  return ['“”', '「」', '《》'].some((pair) => text.lastIndexOf(pair[0]!) > text.lastIndexOf(pair[1]!))
}

/** Paragraphs at the end in which a signature with its date can stand, and below the title in which a dateline can. */
const HEAD_LINES = 2
const CLOSING_LINES = 4

/** The paragraphs in which a day can stand alone, without the brackets around them. */
export function edgeLines(paragraphs: readonly string[]): string[] {
  const candidates = [...paragraphs.slice(0, HEAD_LINES), ...paragraphs.slice(-CLOSING_LINES)]
  return candidates.map((paragraph) => paragraph.trim().replace(/^[（(]|[）)]$/g, ''))
}

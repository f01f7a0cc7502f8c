import type {Article} from '../../ast/article.js'
import {countBefore} from '../../ast/count-before.js'
import type {SectionEntry} from '../../ast/document.js'
import type {Edit} from '../../ast/edit.js'
import {indexLines, type LineIndex} from '../../ast/line-index.js'
import {mapOffsets} from '../../ast/offset-map.js'
import {sentencesOf} from '../../ast/sentences.js'
import {inkEdits} from '../ink.js'
import {type BlockKind, blockSpans} from './blocks.js'
import {innermost} from './innermost.js'

/** A sentence of the clean text. */
export interface SentenceEntry {
  /** Counted from 1; the sentence stands in the row behind this number of the sheet of sources. */
  readonly number: number
  readonly text: string
  /** Offset in the raw text. */
  readonly start: number
  readonly block: BlockKind
  readonly section: string
  /** Indexes of its facts in the document: from the first up to, not including, the last. */
  readonly facts: {readonly from: number; readonly to: number}
}

/** What several sheets ask about an article, found out once. */
export interface Survey {
  readonly article: Article
  readonly lines: LineIndex
  readonly sentences: readonly SentenceEntry[]
  /** The edits that took or changed something visible. */
  readonly inkEdits: readonly Edit[]
  /** The sentence around a raw offset. */
  sentenceAt(offset: number): SentenceEntry | undefined
  /** The name of a section on paper. */
  sectionName(id: string): string
}

/** Surveys an article. */
export function surveyArticle(article: Article): Survey {
  const {document} = article
  const spans = sentencesOf(document.text)
  const {toRaw} = mapOffsets(document.edits)
  const starts = spans.map(({start, end}) => toRaw(start, end).start)
  const blockAt = innermost(blockSpans(article.tree))
  const sectionAt = innermost(document.sections)
  const names = new Map(document.sections.map((section) => [section.id, sectionName(section, document.sections)]))
  let fact = 0
  const sentences = spans.map((span, index): SentenceEntry => {
    const start = starts[index]!
    const nextStart = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const from = fact
    while (fact < document.facts.length && document.facts[fact]!.start < nextStart) fact++
    return {
      number: index + 1,
      text: document.text.slice(span.start, span.end),
      start,
      block: blockAt(start)?.kind ?? 'paragraph',
      section: sectionAt(start)?.id ?? '',
      facts: {from, to: fact},
    }
  })
  return {
    article,
    lines: indexLines(article.raw),
    sentences,
    inkEdits: inkEdits(document.edits),
    sentenceAt: (offset) => sentences[countBefore(sentences, offset + 1) - 1],
    sectionName: (id) => names.get(id) ?? '',
  }
}

/** What stands in the document but under none of its headings is its lead, or its body where it has no headings. */
function sectionName({depth, title}: SectionEntry, all: readonly SectionEntry[]): string {
  if (depth > 1 && title !== undefined) return title
  return all.length === 1 ? '（正文）' : '（导语）'
}

import type {Article} from '../../ast/article.js'
import type {Fact} from '../../ast/fact.js'
import {isFigure} from './data-row.js'
import {factRows} from './fact-row.js'
import {isName} from './name-row.js'

/** A date, a length of time, a document or a rank that a text names, once for all its mentions. */
export interface ReferenceRow {
  /** 日期 */
  readonly kind: string
  /** What is meant: a date with the year that the context tells, a document by its name. */
  readonly content: string
  readonly first: Fact
  /** All of them, in the order of the text. */
  readonly mentions: readonly Fact[]
  /** Line and column of the first mention in the raw text: `12:34`. */
  readonly place: string
}

/** The dates, documents and ranks of a text, each once, in the order in which they are named first. */
export function referenceRows(article: Article): ReferenceRow[] {
  const rows = new Map<string, ReferenceRow & {mentions: Fact[]}>()
  for (const {fact, kind, value, place, wording} of factRows(article)) {
    if (isFigure(fact) || isName(fact) || fact.kind === 'quote') continue
    const content = fact.kind === 'date' ? value || wording : wording
    const key = `${kind} ${content}`
    const known = rows.get(key)
    if (known === undefined) rows.set(key, {kind, content, first: fact, mentions: [fact], place})
    else known.mentions.push(fact)
  }
  return [...rows.values()]
}

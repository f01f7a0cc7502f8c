import type {Article} from '../../ast/article.js'
import type {Fact} from '../../ast/fact.js'
import {indexLines} from '../../ast/line-index.js'
import {placeText} from './place-text.js'

/** A person or an organisation of a text, in the words of a table on paper. */
export interface NameRow {
  readonly kind: 'person' | 'org'
  readonly name: string
  /** The first title that stands beside the name; empty where none does. */
  readonly role: string
  /** How often the text names it. */
  readonly mentions: number
  /** The first mention. */
  readonly first: Fact
  /** Line and column of the first mention in the raw text: `12:34`. */
  readonly place: string
}

/** The people of a text and then its organisations, each once, in the order in which they are named first. */
export function nameRows({document, raw}: Article): NameRow[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of document.facts) {
    if (!isName(fact)) continue
    const key = `${fact.kind} ${fact.text}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  const lines = indexLines(raw)
  const rows = [...groups.values()].map((facts): NameRow => {
    const first = facts[0]!
    return {
      kind: first.kind === 'person' ? 'person' : 'org',
      name: first.text,
      role: facts.find(({role}) => role !== undefined)?.role?.text ?? '',
      mentions: facts.length,
      first,
      place: placeText(lines, first.start),
    }
  })
  return [...rows.filter(({kind}) => kind === 'person'), ...rows.filter(({kind}) => kind === 'org')]
}

/** Whether a fact is the name of somebody or something, which has a list of its own. */
export function isName({kind}: Fact): boolean {
  return kind === 'person' || kind === 'org'
}

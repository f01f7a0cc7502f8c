import type {Definition, FootnoteDefinition} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Article} from '../../ast/article.js'
import type {Notice} from '../../ast/message.js'
import {toXmlText} from '../xml.js'
import {bookmarkNames} from './bookmarks.js'

/** The name of the format in messages. */
const FORMAT = 'Word'

/** What the planning of one report remembers on its way through the tree. */
export class Draft {
  readonly definitions = new Map<string, Definition>()
  readonly footnoteDefinitions = new Map<string, FootnoteDefinition>()
  /** The definitions that the text refers to, in the order of the references. */
  readonly footnotes: FootnoteDefinition[] = []
  /** The first heading of depth 1 is the title of the report. */
  hasTitle = false
  /** Set when the footnotes themselves are planned: a note cannot hold a note. */
  footnotesClosed = false
  readonly #bookmarks: ReadonlyMap<string, string>
  readonly #reachable = new Set<string>()
  readonly #dropped = new Map<number, number>()
  readonly #omitted: Notice[] = []
  #lists = 0

  constructor(article: Article) {
    this.#bookmarks = bookmarkNames(article.document.facts.map(({id}) => id))
    this.#collect(article.tree)
  }

  /** Text as XML can hold it; what had to go is remembered. */
  clean(value: string): string {
    const {text, dropped} = toXmlText(value)
    for (const [code, count] of dropped) this.#dropped.set(code, (this.#dropped.get(code) ?? 0) + count)
    return text
  }

  /** Remembers a node that the report does not show. */
  omit(node: Node): void {
    const {start, end} = node.position ?? {}
    this.#omitted.push({
      ruleId: 'node-not-rendered',
      level: 'warning',
      values: {node: node.type, format: FORMAT},
      ...(start?.offset !== undefined && end?.offset !== undefined && {start: start.offset, end: end.offset}),
    })
  }

  /** The bookmark that the first mention of a fact sets; further mentions of the same fact set none. */
  setBookmark(fact: string): string | undefined {
    const name = this.#bookmarks.get(fact)
    if (name === undefined || this.#reachable.has(fact)) return undefined
    this.#reachable.add(fact)
    return name
  }

  /** The bookmark of a fact that the body mentions. Asked after the body is planned. */
  bookmarkOf(fact: string): string | undefined {
    return this.#reachable.has(fact) ? this.#bookmarks.get(fact) : undefined
  }

  /** An id for a list that counts for itself. */
  nextList(): number {
    return ++this.#lists
  }

  /** The number of a new footnote; undefined where there can be none. */
  addFootnote(identifier: string): number | undefined {
    const definition = this.footnoteDefinitions.get(identifier)
    return definition === undefined || this.footnotesClosed ? undefined : this.footnotes.push(definition)
  }

  /** One notice for each thing that the report leaves out, and one for each character that XML forbids. */
  notices(): Notice[] {
    for (const definition of this.footnoteDefinitions.values())
      if (!this.footnotes.includes(definition)) this.omit(definition)
    const sanitised = [...this.#dropped].sort(([a], [b]) => a - b)
    return [...this.#omitted, ...sanitised.map(([code, count]) => droppedCharacter(code, count))]
  }

  /** References may stand before their definitions, so these are gathered first. */
  #collect(node: Node): void {
    if (isDefinition(node) && !this.definitions.has(node.identifier)) this.definitions.set(node.identifier, node)
    if (isFootnoteDefinition(node) && !this.footnoteDefinitions.has(node.identifier))
      this.footnoteDefinitions.set(node.identifier, node)
    if (isParent(node)) for (const child of node.children) this.#collect(child)
  }
}

function droppedCharacter(code: number, count: number): Notice {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {ruleId: 'text-sanitised', level: 'warning', values: {format: FORMAT, code: name, count}}
}

function isDefinition(node: Node): node is Definition {
  return node.type === 'definition'
}

function isFootnoteDefinition(node: Node): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}

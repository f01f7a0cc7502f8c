import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Fact} from '../../ast/fact.js'
import {sentencesOf} from '../../ast/sentences.js'
import {read} from '../parse/reading.js'
import {cleanedOf} from '../press-file.js'
import {account} from './account.js'
import {blocksOf} from './blocks.js'
import {findContext} from './context/index.js'
import {textContexts} from './context/text-context.js'
import {entitiesByPassage, withNames} from './entities/index.js'
import {homeCurrency} from './home-currency.js'
import type {AnyKind, ArticleContext} from './kind.js'
import {kinds as allKinds} from './kinds/index.js'
import {insertMentions} from './mentions.js'
import type {Passage} from './passage.js'
import {placeFacts, placeQuotes} from './place.js'
import {structuralNumerals} from './structural.js'
import {readValues} from './values.js'

/** Which facts to read. */
export interface FactOptions {
  /** Kinds of values; all of them unless told otherwise. */
  readonly kinds?: readonly AnyKind[]
}

/**
 * Reads the facts of a press tree: values by one scan of each block, then the names and quotations of the document, then
 * what each value says (its indicator, its time, its growth). The words of each fact are wrapped in a `fact` node. Every
 * number ends in a fact or, with a reason, in `root.data.unused`.
 */
export const facts: Plugin<[options?: FactOptions], Root> = ({kinds = allKinds} = {}) => {
  const valuesOf = readValues(kinds)
  return (tree, file) => {
    const article = articleOf(tree, file)
    const blocks = blocksOf(tree).map((block) => ({...block, reading: read(file, block.node.children)}))
    const values = valuesOf(
      blocks.map(({reading}) => reading.text),
      article,
    )
    const passages = blocks.map(
      ({node, section, speaker, reading}, i): Passage => ({
        block: node,
        section,
        ...(speaker !== undefined && {speaker}),
        reading,
        text: reading.text,
        // A line end inside a block of Markdown is a blank and ends no sentence.
        sentences: sentencesOf(reading.text.includes('\n') ? reading.text.replaceAll('\n', ' ') : reading.text),
        facts: values[i]!.facts,
      }),
    )
    const entities = entitiesByPassage(passages)
    const contexts = textContexts(passages, article)
    const found: Fact[] = []
    const unused = structuralNumerals(file, blocks)
    const coverage = {numerals: unused.length, explained: unused.length}
    passages.forEach((bare, i) => {
      const own = entities.get(bare) ?? []
      const passage = withNames(bare, own)
      const findings = {passage, entities: own, notes: findContext(passage, contexts[i]!)}
      const placed = placeFacts(file, findings)
      const quotes = placeQuotes(file, findings)
      for (const {fact} of placed) found.push(fact)
      for (const {fact} of quotes) found.push(fact)
      const accounted = account(file, passage, values[i]!, placed)
      for (const numeral of accounted.unused) unused.push(numeral)
      coverage.numerals += accounted.coverage.numerals
      coverage.explained += accounted.coverage.explained
      passage.block.children = insertMentions(file, passage.block.children, passage.reading, {facts: placed, quotes})
    })
    unused.sort((a, b) => a.start - b.start)
    tree.data = {...tree.data, facts: found.sort(byPlace), unused, coverage}
  }
}

function articleOf(tree: Root, file: VFile): ArticleContext {
  const date = tree.data?.date
  const currency = homeCurrency(cleanedOf(file).text)
  return {...(date !== undefined && {date}), ...(currency !== undefined && {currency})}
}

function byPlace(a: Fact, b: Fact): number {
  return a.start - b.start || a.end - b.end
}

import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Excerpt, Fact, FactFields, Span, UnusedNumeral} from '../../ast/fact.js'
import {sentencesOf} from '../../ast/sentences.js'
import {clauseEnds} from '../../language/characters.js'
import type {Numeral} from '../numerals/index.js'
import {cleanSpan, type Reading, read} from '../parse/reading.js'
import {cleanedOf} from '../press-file.js'
import {homeCurrency} from './home-currency.js'
import type {AnyKind, ArticleContext} from './kind.js'
import {kinds as allKinds} from './kinds/index.js'
import {insertMentions, type PlacedFact} from './mentions.js'
import {type Holding, type Resolution, resolveClaims} from './resolve.js'
import {scanner} from './scan.js'
import {structuralNumerals} from './structural.js'
import {unusedReason} from './unused.js'

/** Which facts to read. */
export interface FactOptions {
  /** All of them unless told otherwise. */
  readonly kinds?: readonly AnyKind[]
}

/** A block of text with what the scan found in it. */
interface ScannedBlock extends Resolution {
  readonly block: Paragraph | Heading | TableCell
  readonly section: string
  readonly reading: Reading
  readonly numerals: readonly Numeral[]
}

/**
 * Reads the facts of a press tree: scans each block once, lets the kinds claim what they find, settles the claims over the
 * whole document, and wraps the words of each fact in a `fact` node. Every number ends in a fact or, with a reason, in
 * `root.data.unused`.
 */
export const facts: Plugin<[options?: FactOptions], Root> = ({kinds = allKinds} = {}) => {
  const scan = scanner(kinds)
  return (tree, file) => {
    const article = contextOf(tree, file)
    const blocks: ScannedBlock[] = []
    walkBlocks(tree, (block, section) => {
      const reading = read(file, block.children)
      const {numerals, tokens} = scan(reading.text)
      blocks.push({block, section, reading, numerals, ...resolveClaims(kinds, tokens, reading.text, article)})
    })
    const settled = settle(kinds, blocks, article)
    const found: Fact[] = []
    const structural = structuralNumerals(file, blocks)
    const unused = [...structural]
    let numerals = structural.length
    let explained = structural.length
    for (const block of blocks) {
      const placed = placeFacts(file, block, settled)
      const free = freeNumerals(block)
      for (const {fact} of placed) found.push(fact)
      for (const numeral of explainUnused(file, block, free)) unused.push(numeral)
      numerals += block.numerals.length
      explained += numeralsWithin(block, placed) + free.length
      block.block.children = insertMentions(file, block.block.children, block.reading, placed)
    }
    unused.sort((a, b) => a.start - b.start)
    tree.data = {...tree.data, facts: found.sort(byPlace), unused, coverage: {numerals, explained}}
  }
}

function contextOf(tree: Root, file: VFile): ArticleContext {
  const date = tree.data?.date
  const currency = homeCurrency(cleanedOf(file).text)
  return {...(date !== undefined && {date}), ...(currency !== undefined && {currency})}
}

function byPlace(a: Fact, b: Fact): number {
  return a.start - b.start || a.end - b.end
}

/** Visits every block that holds running text, with the id of its innermost section. */
function walkBlocks(tree: Root, visit: (block: ScannedBlock['block'], section: string) => void): void {
  const walk = (node: Nodes, section: string) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') visit(node, section)
    else if ('children' in node) {
      const inner = node.type === 'section' ? (node.data?.id ?? section) : section
      for (const child of node.children) walk(child, inner)
    }
  }
  walk(tree, tree.data?.id ?? '')
}

/** The facts of all claims, settled kind by kind over the whole document. */
function settle(
  kinds: readonly AnyKind[],
  blocks: readonly ScannedBlock[],
  context: ArticleContext,
): ReadonlyMap<Holding, FactFields> {
  const byKind = new Map<AnyKind, Holding[]>(kinds.map((kind) => [kind, []]))
  for (const {claims} of blocks) for (const claim of claims) byKind.get(claim.kind)!.push(claim)
  const settled = new Map<Holding, FactFields>()
  for (const [kind, own] of byKind) {
    const drafts = own.map(({draft}) => draft)
    kind.settle(drafts, context).forEach((fields, i) => {
      settled.set(own[i]!, fields)
    })
  }
  return settled
}

function placeFacts(
  file: VFile,
  {claims, reading, section}: ScannedBlock,
  settled: ReadonlyMap<Holding, FactFields>,
): PlacedFact[] {
  if (claims.length === 0) return []
  // A line end inside a block of Markdown is a blank and ends no sentence.
  const text = reading.text.includes('\n') ? reading.text.replaceAll('\n', ' ') : reading.text
  const sentences = sentencesOf(text)
  let at = 0
  let whole: {readonly span: Span; readonly excerpt: Excerpt} | undefined
  return claims.map((claim) => {
    while (at + 1 < sentences.length && sentences[at]!.end <= claim.start) at++
    const span = clip(reading.text, around(sentences, at, claim) ?? {start: 0, end: reading.text.length}, claim)
    if (whole?.span.start !== span.start || whole.span.end !== span.end) {
      whole = {span, excerpt: excerptOf(file, reading, span.start, span.end)}
    }
    const fields = settled.get(claim)!
    const excerpt = excerptOf(file, reading, claim.start, claim.end)
    const id = `${fields.kind}-${excerpt.start}`
    const fact: Fact = {id, ...fields, ...excerpt, section, sentence: whole.excerpt}
    return {fact, start: claim.start, end: claim.end}
  })
}

/** The sentence at an index; where a fact runs on, as a title with a question mark in it may, up to the end of the fact's last. */
function around(sentences: readonly Span[], first: number, claim: Span): Span | undefined {
  let last = first
  while (last + 1 < sentences.length && sentences[last]!.end < claim.end) last++
  const start = sentences[first]?.start
  const end = sentences[last]?.end
  return start === undefined || end === undefined ? undefined : {start, end: Math.max(end, claim.end)}
}

/** A sentence longer than this is clipped at clauses: a list of a thousand figures must not be copied a thousand times. */
const LONGEST_SENTENCE = 400

function clip(text: string, sentence: Span, {start, end}: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence
  let from = Math.max(sentence.start, start - LONGEST_SENTENCE / 2)
  let to = Math.min(sentence.end, end + LONGEST_SENTENCE / 2)
  while (from > sentence.start && from < start && !clauseEnds.includes(text[from - 1]!)) from++
  while (to < sentence.end && to > end && !clauseEnds.includes(text[to - 1]!)) to--
  return {start: from, end: to}
}

function excerptOf(file: VFile, reading: Reading, start: number, end: number): Excerpt {
  const clean = cleanSpan(reading, start, end)
  return {text: reading.text.slice(start, end), ...cleanedOf(file).map.toRaw(clean.start, clean.end)}
}

/** The numbers of a block that no claim holds. */
function freeNumerals({numerals, claims}: ScannedBlock): Numeral[] {
  const covered = coverIn(claims)
  return numerals.filter((numeral) => covered(numeral) === undefined)
}

function explainUnused(file: VFile, {reading, phrases}: ScannedBlock, free: readonly Numeral[]): UnusedNumeral[] {
  const covered = coverIn(phrases)
  return free.map((numeral) => {
    const reason = unusedReason(reading.text, numeral, covered(numeral))
    return {...excerptOf(file, reading, numeral.start, numeral.end), reason}
  })
}

/** How many numbers of a block stand in its facts: counted from the facts themselves, so that a lost one shows. */
function numeralsWithin({numerals}: ScannedBlock, placed: readonly PlacedFact[]): number {
  const covered = coverIn(placed)
  return numerals.filter((numeral) => covered(numeral) !== undefined).length
}

/** Finds, for spans asked in their order, the one of some disjoint spans in their order that overlaps. */
function coverIn<Item extends Span>(spans: readonly Item[]): (span: Span) => Item | undefined {
  let at = 0
  return (span) => {
    while (at < spans.length && spans[at]!.end <= span.start) at++
    const candidate = spans[at]
    return candidate !== undefined && candidate.start < span.end ? candidate : undefined
  }
}

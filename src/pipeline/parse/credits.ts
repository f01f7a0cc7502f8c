import type {Paragraph, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {CreditEntry} from '../../ast/document.js'
import type {Credit} from '../../ast/nodes.js'
import {publisherRole} from '../../language/credits.js'
import {fieldLabels} from '../../language/structure.js'
import {cleanedOf, placeOf} from '../press-file.js'
import {type CreditField, readCreditLine, readTrailingCredits} from './credit-line.js'
import {cleanSpan, type Reading, read} from './reading.js'

/** So many blocks of the article itself may stand between a line of credits and the edge of the document. */
const HEAD_BLOCKS = 3
const TAIL_BLOCKS = 4

/**
 * Credits: lines at the start and the end of a document that tell its source, its editors, its day of publication. They
 * become nodes of their own, no part of the body, and entries of `root.data.credits`. A bracket such as （记者 张勇） at the
 * end of the last paragraph becomes an entry and stays in the text.
 */
export const credits: Plugin<[], Root> = () => (tree, file) => {
  const blocks = blocksOf(tree)
  const lines = findLines(tree, blocks, file)
  const body = blocks.findLast((block) => block.type === 'paragraph' && !lines.has(block))
  const entries = blocks.flatMap((block) => {
    const line = lines.get(block) ?? (block === body ? trailingLine(block, file) : undefined)
    return line === undefined ? [] : entriesOf(line, file)
  })
  if (entries.length === 0) return
  takeOut(tree, lines, file)
  const publisher = entries.find(({role}) => role === publisherRole)?.names[0]
  tree.data = {...tree.data, credits: entries, ...(publisher !== undefined && {publisher})}
}

/** A paragraph that holds credits, as it was read. */
interface CreditLine {
  readonly reading: Reading
  readonly fields: readonly CreditField[]
}

type Lines = ReadonlyMap<RootContent, CreditLine>

/** The blocks of a document in their order; sections and answers are looked into. */
function blocksOf(tree: Root): RootContent[] {
  const blocks: RootContent[] = []
  const walk = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (node.type === 'section' || node.type === 'answer') walk(node.children)
      else blocks.push(node)
    }
  }
  walk(tree.children)
  return blocks
}

/** The paragraphs at both edges that are lines of credits. */
function findLines(tree: Root, blocks: readonly RootContent[], file: VFile): Lines {
  const reportersAsk = hasAskingReporter(tree)
  const found = new Map<RootContent, CreditLine>()
  const search = (order: readonly RootContent[], most: number, atHead: boolean) => {
    let others = 0
    for (const [i, block] of order.entries()) {
      if (others >= most) return
      const line = found.get(block) ?? readLine(block, file)
      if (line !== undefined && isCertain(line, reportersAsk, atHead && !isField(order[i + 1], file)))
        found.set(block, line)
      else if (block.type !== 'heading' || block.depth > 1) others++
    }
  }
  search(blocks, HEAD_BLOCKS, true)
  search(blocks.slice().reverse(), TAIL_BLOCKS, false)
  return found
}

function readLine(block: RootContent, file: VFile): CreditLine | undefined {
  if (block.type !== 'paragraph') return undefined
  const reading = read(file, block.children)
  const fields = readCreditLine(reading.text)
  return fields && {reading, fields}
}

/** Whether 记者：… asks questions in this document: then 记者：张勇 may be addressed to someone. */
function hasAskingReporter(tree: Root): boolean {
  let asks = false
  visit(tree, 'question', ({speaker}) => {
    asks ||= speaker === '记者'
  })
  return asks
}

/** Hours and minutes: pages print them beside the day of publication, notices tell the day of an event in words. */
const clock = /\d[:：时]\d/

/** Whether credits are no turn of an interview, and no time of an event. */
function isCertain({fields}: CreditLine, reportersAsk: boolean, maybePublication: boolean): boolean {
  if (reportersAsk && fields.length === 1 && fields[0]!.role === '记者') return false
  if (fields.some(({isUncertainDate}) => !isUncertainDate)) return true
  return maybePublication && fields.some(({names}) => clock.test(names[0]!))
}

/** Whether a block is a labelled line of a notice, such as 地点：北岸科技园. */
function isField(block: RootContent | undefined, file: VFile): boolean {
  if (block?.type !== 'paragraph') return false
  const {text} = read(file, block.children)
  return fieldLabels.some((label) => text.startsWith(label))
}

function trailingLine(block: RootContent, file: VFile): CreditLine | undefined {
  if (block.type !== 'paragraph') return undefined
  const reading = read(file, block.children)
  return {reading, fields: readTrailingCredits(reading.text)}
}

function entriesOf({reading, fields}: CreditLine, file: VFile): CreditEntry[] {
  return fields.map(({role, names, start, end}) => {
    const span = cleanSpan(reading, start, end)
    return {role, names, ...cleanedOf(file).map.toRaw(span.start, span.end)}
  })
}

/** Puts credit nodes in the place of their paragraphs. Those at the end of an answer move behind it. */
function takeOut(tree: Root, lines: Lines, file: VFile): void {
  const replace = (nodes: readonly RootContent[]): RootContent[] =>
    nodes.flatMap((node) => {
      const line = lines.get(node)
      if (line !== undefined) return creditNodes(node as Paragraph, line, file)
      if (node.type === 'section') node.children = replace(node.children)
      if (node.type !== 'answer') return [node]
      const children = replace(node.children)
      const end = children.findLastIndex(({type}) => type !== 'credit') + 1
      if (end === 0) return [node]
      node.children = children.slice(0, end)
      node.position!.end = node.children.at(-1)!.position!.end
      return [node, ...children.slice(end)]
    })
  tree.children = replace(tree.children)
}

/** A node for each field of a line; one for all of them where markup in the line forbids cutting it. */
function creditNodes({children, position}: Paragraph, {reading, fields}: CreditLine, file: VFile): Credit[] {
  const [first] = fields
  if (fields.length === 1 || children.length > 1 || children[0]?.type !== 'text') {
    return [{type: 'credit', role: first!.role, names: [...first!.names], children, position: position!}]
  }
  return fields.map(({role, names, start}, i) => {
    const end = fields[i + 1]?.start ?? reading.text.length
    const value = reading.text.slice(start, end).trimEnd()
    const span = cleanSpan(reading, start, start + value.length)
    const place = placeOf(file, span.start, span.end)
    return {
      type: 'credit',
      role,
      names: [...names],
      children: [{type: 'text', value, position: place}],
      position: place,
    }
  })
}

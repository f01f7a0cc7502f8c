import type {Heading, PhrasingContent, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {placeOf} from '../press-file.js'
import {bareHeadings} from './bare-headings.js'
import {levelsOf} from './heading-levels.js'
import {type Found, linesOf} from './heading-lines.js'
import {readMark} from './heading-mark.js'
import {markedHeadings} from './marked-headings.js'
import {ownQuestionsOf} from './own-questions.js'
import {dropStart} from './phrasing.js'
import {cleanSpan, read} from './reading.js'

/** Depth of the deepest heading that the tree can hold. */
const DEEPEST = 6

/**
 * Headings that a text shows without markup: lines behind a mark (| ■ 【】), numbered lines (一、 （一） 1. 01), and short
 * lines that stand out between longer ones. Marks and numbers are no part of the heading's text; its position covers the
 * whole line. Levels follow from the order of the forms. Headings of Markdown keep their depth, and what is found below
 * them is deeper.
 */
export const headings: Plugin<[], Root> = () => (tree, file) => {
  const found = findHeadings(tree, file)
  const levels = levelsOf(found)
  const made = new Map<number, Heading | undefined>()
  let place = 0
  let base = 1
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') {
      base = node.depth
      if (node.depth > 1) withoutNumber(node, file)
    }
    const heading = found[place]
    if (heading?.line.index !== index) continue
    made.set(index, headingOf(heading, Math.min(base + levels[place]!, DEEPEST), tree.children, file))
    if (heading.numberAt !== undefined) made.set(heading.numberAt, undefined)
    place++
  }
  tree.children = tree.children.flatMap((node, index) => (made.has(index) ? (made.get(index) ?? []) : [node]))
}

function findHeadings(tree: Root, file: VFile): Found[] {
  const lines = linesOf(tree.children, file)
  const ownQuestions = ownQuestionsOf(tree, file)
  const marked = markedHeadings(lines, ownQuestions)
  const places = new Set(
    marked.flatMap(({line, numberAt}) => (numberAt === undefined ? [line.index] : [line.index, numberAt])),
  )
  const bare = bareHeadings(lines, {marked: places, ownQuestions})
  return [...marked, ...bare].sort((a, b) => a.line.index - b.line.index)
}

function headingOf(found: Found, depth: number, blocks: readonly RootContent[], file: VFile): Heading {
  const {line, start, end, numberAt} = found
  const {node, reading} = line
  const content = line.isBold ? (node.children[0] as {readonly children: PhrasingContent[]}).children : node.children
  const position = {...node.position!, ...(numberAt !== undefined && {start: blocks[numberAt]!.position!.start})}
  const [first] = content
  const data = numbered(reading.text.slice(0, start))
  if (content.length > 1 || first?.type !== 'text') {
    return {
      type: 'heading',
      depth: depth as Heading['depth'],
      children: dropStart(file, content, start),
      position,
      ...data,
    }
  }
  const span = cleanSpan(reading, start, end)
  const value = reading.text.slice(start, end)
  const place = placeOf(file, span.start, span.end)
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [{type: 'text', value, position: place}],
    position,
    ...data,
  }
}

/** The number among the marks before a heading, kept for whoever prints it; bars, bullets and brackets are decoration. */
function numbered(marks: string): Pick<Heading, 'data'> {
  const number = marks
    .replace(/^[^\d一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾（(①-⑳第A-H]+/, '')
    .replace(/[\s　|｜丨│]+$/, ' ')
  return number.trim() === '' ? {} : {data: {number: number.trimStart()}}
}

/** Takes the number from a heading of Markdown: `## 一、综合`. A number without a point may be part of it: `## 3 月`. */
function withoutNumber(heading: Heading, file: VFile): void {
  const {text} = read(file, heading.children)
  const mark = readMark(text)
  if (mark?.ordinal === undefined || mark.form === 'decimal' || /^\d+\s/.test(text)) return
  if (mark.end < text.trimEnd().length) return
  Object.assign(heading, {children: dropStart(file, heading.children, mark.start)}, numbered(text.slice(0, mark.start)))
}

import type {Code, Heading, Html, List, ListItem, PhrasingContent, Root, RootContent} from 'mdast'
import type {Answer, Credit, Question} from '../../ast/nodes.js'
import {headingContent} from '../heading-content.js'
import type {Draft} from './draft.js'
import {
  type Block,
  type Inline,
  type ListPlace,
  type ParagraphBlock,
  type ParagraphStyle,
  paragraph,
  text,
  textLines,
} from './model.js'
import {isPhrasing, planPhrasing} from './phrasing.js'
import {asLines, planTable} from './table.js'
import {breakTitle} from './title-lines.js'

/** What a node's surroundings decide: how its paragraphs look, and how many lists are around it. */
interface Place {
  readonly style: ParagraphStyle
  readonly depth: number
}

/** HTML is both: a block of its own, or a tag within a line. */
type FlowType = Exclude<RootContent['type'], PhrasingContent['type']> | 'html'

type FlowNode = Extract<RootContent, {type: FlowType}>

/** How each block is written. A node type that is missing here does not compile. */
type FlowRenderers = {
  readonly [Type in FlowType]: (node: Extract<RootContent, {type: Type}>, place: Place, draft: Draft) => Block[]
}

const renderers: FlowRenderers = {
  section: (node, place, draft) => planBlocks(node.children, place, draft),
  heading: planHeading,
  paragraph: (node, place, draft) => [flowParagraph(planPhrasing(node.children, [], draft), place)],
  question: (node, place, draft) => planTurn(node, {...place, style: 'Question'}, draft),
  answer: (node, place, draft) => planTurn(node, {...place, style: 'Answer'}, draft),
  blockquote: (node, place, draft) => planBlocks(node.children, {...place, style: 'Quote'}, draft),
  list: planList,
  listItem: (node, place, draft) => planBlocks(node.children, place, draft),
  table: (node, _, draft) => planTable(node, draft),
  code: (node, _, draft) => [verbatim('Code', node, draft)],
  html: (node, place, draft) => [verbatim(place.style, node, draft)],
  thematicBreak: () => [paragraph('Separator', [])],
  credit: (node, _, draft) => [paragraph('Credit', planCredit(node, draft))],
  definition: nothing,
  footnoteDefinition: nothing,
  tableRow: omitted,
  tableCell: omitted,
  yaml: omitted,
}

/** The blocks of a document. */
export function planBody(tree: Root, draft: Draft): Block[] {
  return planBlocks(tree.children, {style: 'BodyText', depth: 0}, draft)
}

/** The paragraphs of a footnote, which holds no tables. */
export function planFootnote(nodes: readonly RootContent[], draft: Draft): ParagraphBlock[] {
  const blocks = planBlocks(nodes, {style: 'FootnoteText', depth: 0}, draft)
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : asLines([block.head, ...block.rows], 'FootnoteText'),
  )
}

/** Blocks in a place. Phrasing that stands outside a paragraph becomes one. */
function planBlocks(nodes: readonly RootContent[], place: Place, draft: Draft): Block[] {
  const blocks: Block[] = []
  let loose: PhrasingContent[] = []
  const closeLoose = (): void => {
    if (loose.length > 0) blocks.push(flowParagraph(planPhrasing(loose, [], draft), place))
    loose = []
  }
  for (const node of nodes) {
    if (isFlow(node)) {
      closeLoose()
      for (const block of render(node, place, draft)) blocks.push(block)
    } else if (isPhrasing(node)) loose.push(node)
    else draft.omit(node)
  }
  closeLoose()
  return blocks
}

function isFlow(node: RootContent): node is FlowNode {
  return Object.hasOwn(renderers, node.type)
}

/** The compiler does not see that a node and the entry of its own type fit, so this is where it is told. */
function render(node: FlowNode, place: Place, draft: Draft): Block[] {
  const renderer = renderers[node.type] as (node: FlowNode, place: Place, draft: Draft) => Block[]
  return renderer(node, place, draft)
}

/** Inside a list a paragraph goes on with its item. */
function flowParagraph(content: readonly Inline[], {style, depth}: Place): Block {
  return depth === 0 ? paragraph(style, content) : {...paragraph('ListParagraph', content), indent: depth}
}

function planHeading(node: Heading, _: Place, draft: Draft): Block[] {
  const style = headingStyle(node, draft)
  const content = planPhrasing(headingContent(node), [], draft)
  return [paragraph(style, style === 'Title' ? breakTitle(content) : content)]
}

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const

/** The first heading of depth 1 is the title; the headings below it are Word's levels from 1 on. */
function headingStyle({depth}: Heading, draft: Draft): ParagraphStyle {
  if (depth > 1) return headingStyles[depth - 2]!
  if (draft.hasTitle) return 'Heading1'
  draft.hasTitle = true
  return 'Title'
}

/** A turn of an interview. The speaker stands before the first words, as in the text. */
function planTurn(turn: Question | Answer, place: Place, draft: Draft): Block[] {
  const blocks = planBlocks(turn.children, place, draft)
  if (turn.speaker === undefined) return blocks
  const label = text(`${draft.clean(turn.speaker)}：`, ['speaker'])
  const [first, ...others] = blocks
  if (first?.kind === 'paragraph' && first.style === place.style)
    return [{...first, content: [label, ...first.content]}, ...others]
  return [paragraph(place.style, [label]), ...blocks]
}

/** The numbers that Word can count to. */
const HIGHEST_NUMBER = 32_767

/** Word knows nine levels of lists. */
const DEEPEST_LEVEL = 8

function planList(list: List, place: Place, draft: Draft): Block[] {
  const first = list.start ?? 1
  const level = Math.min(place.depth, DEEPEST_LEVEL)
  const canCount = first + list.children.length - 1 <= HIGHEST_NUMBER
  const numbering: ListPlace = {id: draft.nextList(), level, ...(list.ordered && {start: first})}
  return list.children.flatMap((item, index) => {
    if (!list.ordered || canCount) return planItem(item, numbering, [], place, draft)
    return planItem(item, undefined, [text(`${first + index}. `)], place, draft)
  })
}

function planItem(
  item: ListItem,
  list: ListPlace | undefined,
  mark: readonly Inline[],
  place: Place,
  draft: Draft,
): Block[] {
  const inside = {...place, depth: place.depth + 1}
  const [first, ...others] = item.children
  const lead = first?.type === 'paragraph' ? planPhrasing(first.children, [], draft) : []
  const rest = first?.type === 'paragraph' ? others : item.children
  const box = typeof item.checked === 'boolean' ? [text(item.checked ? '☑ ' : '☐ ')] : []
  const opening = paragraph('ListParagraph', [...mark, ...box, ...lead])
  return [
    list === undefined ? {...opening, indent: inside.depth} : {...opening, list},
    ...planBlocks(rest, inside, draft),
  ]
}

function verbatim(style: ParagraphStyle, {value}: Code | Html, draft: Draft): Block {
  return paragraph(style, textLines(draft.clean(value)))
}

/** The line as it stands in the text; one that was made without text shows its role and names. */
function planCredit({children, role, names}: Credit, draft: Draft): Inline[] {
  if (children.length > 0) return planPhrasing(children, [], draft)
  return [text(draft.clean(`${role}：${names.join('、')}`))]
}

/** Definitions are shown where they are referred to. */
function nothing(): Block[] {
  return []
}

function omitted(node: RootContent, _: Place, draft: Draft): Block[] {
  draft.omit(node)
  return []
}

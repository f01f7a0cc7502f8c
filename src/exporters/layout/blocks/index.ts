import type {Paragraph, RootContent} from 'mdast'
import type {Credit} from '../../../ast/nodes.js'
import {addElement, type Draft, noteUnrendered} from '../draft.js'
import type {Box} from '../flow.js'
import {styledText} from '../phrasing.js'
import {elasticParagraphBoxes, paragraphBoxes, type Setting} from '../setting.js'
import {wording} from '../wording.js'
import type {BlockSetter, BlockSetters} from './block.js'
import {blockquote} from './blockquote.js'
import {code} from './code.js'
import {heading} from './heading.js'
import {answer, question} from './interview.js'
import {list} from './list.js'
import {markdownTable} from './markdown-table.js'
import {isSidebar, sidebar} from './sidebar.js'
import {thematicBreak} from './thematic-break.js'

/** Blocks inside so many others are left out: no text is like that, and a program could fall over it. */
const DEEPEST = 100

/** Sets blocks one below the other. */
export function setBlocks(nodes: readonly RootContent[], setting: Setting, draft: Draft): Box[] {
  const inside = {...setting, depth: setting.depth + 1}
  return nodes.flatMap((node) => setBlock(node, inside, draft))
}

function setBlock(node: RootContent, setting: Setting, draft: Draft): Box[] {
  const set = setting.depth > DEEPEST ? undefined : (setters[node.type] as BlockSetter<RootContent> | undefined)
  return (set ?? unrendered)(node, setting, draft, setBlocks)
}

const paragraph: BlockSetter<Paragraph> = (node, setting, draft) => {
  const isBody = setting.style === draft.theme.styles.body && setting.left === 0 && setting.listDepth === 0
  const set = isBody ? elasticParagraphBoxes : paragraphBoxes
  return set(styledText(node.children, setting.style, draft), setting, draft)
}

/** Phrasing content that stands where a block should, as in a tree made by hand. */
const phrasing: BlockSetter<Extract<RootContent, Paragraph['children'][number]>> = (node, setting, draft) =>
  paragraphBoxes(styledText([node], setting.style, draft), setting, draft)

const credit: BlockSetter<Credit> = (node, setting, draft) => {
  const {theme} = draft
  const style = theme.styles.credit
  const small = {...setting, style, pitch: theme.credit.pitch}
  return paragraphBoxes(styledText(node.children, style, draft), small, draft)
}

/** The node is left out, and the caller is told. */
const unrendered: BlockSetter<RootContent> = (node, _, draft) => {
  noteUnrendered(draft, node)
  return []
}

/** What each type of node becomes on paper. */
const setters: BlockSetters = {
  section: (node, setting, draft) => {
    const inside = {...setting, parent: addElement(draft, 'Sect', setting.parent)}
    return isSidebar(node) ? sidebar(node, inside, draft, setBlocks) : setBlocks(node.children, inside, draft)
  },
  heading,
  paragraph,
  question,
  answer,
  credit,
  list,
  listItem: (node, setting, draft) => setBlocks(node.children, setting, draft),
  blockquote,
  table: markdownTable,
  tableRow: unrendered,
  tableCell: unrendered,
  code,
  thematicBreak,
  html: (node, setting, draft) => paragraphBoxes([{text: node.value, style: setting.style}], setting, draft),
  footnoteDefinition: (node, setting, draft) => {
    const parent = addElement(draft, 'Note', setting.parent)
    const label = {text: `〔${wording.footnote}${node.label ?? node.identifier}〕`, style: draft.theme.styles.speaker}
    return [
      ...paragraphBoxes([label], {...setting, parent}, draft),
      ...setBlocks(node.children, {...setting, parent}, draft),
    ]
  },
  /** Serves the links that refer to it, and is not seen itself. */
  definition: () => [],
  yaml: unrendered,
  text: phrasing,
  emphasis: phrasing,
  strong: phrasing,
  delete: phrasing,
  inlineCode: phrasing,
  break: phrasing,
  link: phrasing,
  linkReference: phrasing,
  image: phrasing,
  imageReference: phrasing,
  footnoteReference: phrasing,
  quote: phrasing,
  fact: phrasing,
}

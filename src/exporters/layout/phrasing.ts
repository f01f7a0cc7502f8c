import type {PhrasingContent, PhrasingContentMap} from 'mdast'
import type {Fact} from '../../ast/fact.js'
import {isFigure} from '../rows/data-row.js'
import {joinLines} from '../soft-breaks.js'
import {type Draft, noteUnrendered} from './draft.js'
import type {FontRole} from './fonts/font-set.js'
import type {StyledText, TextStyle} from './lines/glyphs.js'
import {wording} from './wording.js'

/** What the phrasing around a node hands down to it. */
interface Context {
  readonly style: TextStyle
  readonly draft: Draft
  /** How many phrasing nodes the text is in. */
  readonly depth: number
  readonly link?: string
  readonly whole?: true
  readonly marks: 'figures' | 'none'
}

type PhrasingType = keyof PhrasingContentMap
type Styler<Node> = (node: Node, context: Context) => StyledText[]

/** Phrasing inside so much other phrasing is left out: no text is like that, and a program could fall over it. */
const DEEPEST = 100
/** A figure that is written in at most so many characters stays on one line. */
const LONGEST_WHOLE_FIGURE = 5

/** The text of phrasing content with its styles, links and places. */
export function styledText(nodes: readonly PhrasingContent[], style: TextStyle, draft: Draft): StyledText[] {
  return styleAll(nodes, {style, draft, depth: 0, marks: 'figures'})
}

/** The same without marks, for headings: they stand out by themselves. */
export function headingText(nodes: readonly PhrasingContent[], style: TextStyle, draft: Draft): StyledText[] {
  return styleAll(nodes, {style, draft, depth: 0, marks: 'none'})
}

function styleAll(nodes: readonly PhrasingContent[], context: Context): StyledText[] {
  const inside = {...context, depth: context.depth + 1}
  return nodes.flatMap((node) => styleNode(node, inside))
}

function styleNode(node: PhrasingContent, context: Context): StyledText[] {
  const styler = context.depth > DEEPEST ? undefined : (stylers[node.type] as Styler<PhrasingContent> | undefined)
  if (styler !== undefined) return styler(node, context)
  noteUnrendered(context.draft, node)
  return []
}

const stylers: {readonly [Type in PhrasingType]: Styler<PhrasingContentMap[Type]>} = {
  text: (node, context) => plain(joinLines(node.value), context),
  /** Hanzi have no italics: Chinese emphasis changes to 楷体. */
  emphasis: (node, context) => styleAll(node.children, {...context, style: inFace(context.style, 'kai')}),
  strong: (node, context) => styleAll(node.children, {...context, style: inFace(context.style, 'strong')}),
  delete: (node, context) => styleAll(node.children, {...context, style: struck(context.style)}),
  inlineCode: (node, context) => plain(node.value, {...context, style: inFace(context.style, 'heading')}),
  break: (_, context) => plain('\n', context),
  html: (node, context) => plain(joinLines(node.value), context),
  link: (node, context) => styleAll(node.children, isAddress(node.url) ? {...context, link: node.url} : context),
  /** Its definition may be anywhere; on paper the words are what counts. */
  linkReference: (node, context) => styleAll(node.children, context),
  image: (node, context) => picture(node, context),
  imageReference: (node, context) => picture(node, context),
  footnoteReference: (node, context) => plain(`〔${wording.footnote}${node.label ?? node.identifier}〕`, context),
  quote: (node, context) => styleAll(node.children, context),
  fact: (node, context) => {
    const [first, ...rest] = styleAll(node.children, {...context, ...contextOfFact(node.fact, context)})
    if (first === undefined) return []
    const {anchors} = context.draft
    if (anchors.has(node.fact.id)) return [first, ...rest]
    anchors.add(node.fact.id)
    return [{...first, anchor: node.fact.id}, ...rest]
  },
}

/** A fact leads to its row in the table; a figure is marked, and a short one stays on one line. */
function contextOfFact(fact: Fact, {style, draft, link, marks}: Context): Partial<Context> {
  const row = draft.rowOf.get(fact.id)
  const target = link ?? (row && `#${row}`)
  return {
    ...(target !== undefined && {link: target}),
    ...(isShortFigure(fact) && {whole: true}),
    ...(marks === 'figures' && isFigure(fact) && {style: underlined(style)}),
  }
}

function plain(text: string, {style, link, whole}: Context): StyledText[] {
  if (text === '') return []
  return [{text, style, ...(link !== undefined && {link}), ...(whole !== undefined && {whole})}]
}

/** What a picture shows; the picture itself is not in the text, and the caller is told. */
function picture(
  node: PhrasingContentMap['image'] | PhrasingContentMap['imageReference'],
  context: Context,
): StyledText[] {
  noteUnrendered(context.draft, node)
  return plain(node.alt ? `〔${wording.image}：${node.alt}〕` : `〔${wording.image}〕`, context)
}

function isShortFigure(fact: Fact): boolean {
  return ('value' in fact || 'low' in fact) && fact.text.length <= LONGEST_WHOLE_FIGURE
}

/** Addresses that a reader may follow; others could run something. */
function isAddress(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url) && URL.canParse(url)
}

const variants = new WeakMap<TextStyle, Map<string, TextStyle>>()

/** A style in another face. The same style comes back each time, so that runs of one look are seen to be so. */
function inFace(style: TextStyle, font: FontRole): TextStyle {
  return style.font === font ? style : variant(style, font, {...style, font})
}

function struck(style: TextStyle): TextStyle {
  return variant(style, 'struck', {...style, struck: true})
}

function underlined(style: TextStyle): TextStyle {
  return variant(style, 'underlined', {...style, underlined: true})
}

function variant(style: TextStyle, key: string, changed: TextStyle): TextStyle {
  const known = variants.get(style) ?? new Map<string, TextStyle>()
  variants.set(style, known)
  const same = known.get(key) ?? changed
  known.set(key, same)
  return same
}

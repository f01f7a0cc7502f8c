import type {FootnoteReference, Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import type {FactMention} from '../../ast/nodes.js'
import {joinLines} from '../soft-breaks.js'
import type {Draft} from './draft.js'
import {type Inline, type Mark, text} from './model.js'

/** How each phrasing node is written. A node type that is missing here does not compile. */
type PhrasingRenderers = {
  readonly [Type in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, {type: Type}>,
    marks: readonly Mark[],
    draft: Draft,
  ) => Inline[]
}

const renderers: PhrasingRenderers = {
  text: (node, marks, draft) => plain(joinLines(draft.clean(node.value)), marks),
  html: (node, marks, draft) => plain(joinLines(draft.clean(node.value)), marks),
  inlineCode: (node, marks, draft) => plain(draft.clean(node.value), [...marks, 'code']),
  break: () => [{kind: 'break'}],
  strong: marked('strong'),
  emphasis: marked('emphasis'),
  delete: marked('delete'),
  quote: marked('quotation'),
  fact: planFact,
  link: (node, marks, draft) => planLink(node, node.url, marks, draft),
  linkReference: (node, marks, draft) => planLink(node, draft.definitions.get(node.identifier)?.url, marks, draft),
  image: planImage,
  imageReference: planImage,
  footnoteReference: planFootnoteReference,
}

/** The runs of phrasing nodes; a node of an unknown type is left out with a notice. */
export function planPhrasing(nodes: readonly PhrasingContent[], marks: readonly Mark[], draft: Draft): Inline[] {
  return nodes.flatMap((node) => {
    if (isPhrasing(node)) return render(node, marks, draft)
    draft.omit(node)
    return []
  })
}

/** Whether a node of any origin is one that a paragraph can hold. */
export function isPhrasing(node: {readonly type: string}): node is PhrasingContent {
  return Object.hasOwn(renderers, node.type)
}

/** The compiler does not see that a node and the entry of its own type fit, so this is where it is told. */
function render(node: PhrasingContent, marks: readonly Mark[], draft: Draft): Inline[] {
  const renderer = renderers[node.type] as (node: PhrasingContent, marks: readonly Mark[], draft: Draft) => Inline[]
  return renderer(node, marks, draft)
}

function plain(value: string, marks: readonly Mark[]): Inline[] {
  return value === '' ? [] : [text(value, marks)]
}

function marked(mark: Mark) {
  return (node: {readonly children: readonly PhrasingContent[]}, marks: readonly Mark[], draft: Draft): Inline[] =>
    planPhrasing(node.children, [...marks, mark], draft)
}

function planFact(node: FactMention, marks: readonly Mark[], draft: Draft): Inline[] {
  const name = draft.setBookmark(node.fact.id)
  const content = planPhrasing(node.children, marks, draft)
  return name === undefined ? content : [{kind: 'bookmark', name, content}]
}

/** Only web addresses become links: others would lead nowhere on another machine, or do harm. They are shown as text. */
function planLink(
  node: Link | LinkReference,
  address: string | undefined,
  marks: readonly Mark[],
  draft: Draft,
): Inline[] {
  const content = planPhrasing(node.children, marks, draft)
  if (address === undefined) return content
  const url = webAddress(address)
  if (url !== undefined) return [linkOf(url, content)]
  return address === '' ? content : [...content, text(`（${draft.clean(address)}）`, marks)]
}

/** Word refuses to open longer ones. */
const LONGEST_ADDRESS = 2000

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const {protocol, href} = new URL(address)
  return (protocol === 'http:' || protocol === 'https:') && href.length <= LONGEST_ADDRESS ? href : undefined
}

/** The picture itself is not there, so that its description stands for it. */
function planImage(node: Image | ImageReference, marks: readonly Mark[], draft: Draft): Inline[] {
  draft.omit(node)
  const alternative = draft.clean(node.alt ?? '')
  return alternative === '' ? [] : [text(`〔图：${alternative}〕`, marks)]
}

function planFootnoteReference(node: FootnoteReference, marks: readonly Mark[], draft: Draft): Inline[] {
  const number = draft.addFootnote(node.identifier)
  if (number !== undefined) return [{kind: 'footnote', number}]
  return [text(draft.clean(`[^${node.label ?? node.identifier}]`), marks)]
}

/** A link around some content. The library writes no bookmark inside a link, so one around the link takes its place. */
function linkOf(url: string, content: readonly Inline[]): Inline {
  const names: string[] = []
  const strip = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline) => {
      if (inline.kind !== 'bookmark') return [inline]
      names.push(inline.name)
      return strip(inline.content)
    })
  const link: Inline = {kind: 'link', url, content: strip(content)}
  return names.reduce<Inline>((inner, name) => ({kind: 'bookmark', name, content: [inner]}), link)
}

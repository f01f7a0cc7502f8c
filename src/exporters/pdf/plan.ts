import type {Heading, RootContent} from 'mdast'
import type {Article} from '../../ast/article.js'
import type {Notice} from '../../ast/message.js'
import type {Assets, Planned} from '../exporter.js'
import {factTable} from './blocks/fact-table.js'
import {setBlocks} from './blocks/index.js'
import {messages} from './blocks/messages.js'
import {names} from './blocks/names.js'
import {removals} from './blocks/removals.js'
import {titleBoxes} from './blocks/title.js'
import {DOCUMENT, type Draft, startDraft} from './draft.js'
import {type Box, paginate} from './flow.js'
import {createFontSet, type FontRole, type FontSet, fontRoles} from './layout/font-set.js'
import type {Briefing, BriefingInfo} from './model.js'
import {composePages} from './pages.js'
import {bodySetting} from './setting.js'
import {theme} from './theme.js'

/** Lays a briefing out: title, text, the tables of facts and names, what was cleaned, what needs a look. */
export function plan(article: Article, assets: Assets): Planned<Briefing> {
  const draft = startDraft(article, fontSetOf(assets))
  const pages = paginate(briefingBoxes(draft), {height: theme.block.height, pitch: theme.grid.pitch})
  const model = {
    info: infoOf(article),
    ...composePages(pages, draft),
    elements: draft.elements,
    fonts: filesOf(assets),
  }
  return {model, notices: noticesOf(draft)}
}

function briefingBoxes(draft: Draft): Box[] {
  const {children} = draft.article.tree
  const title = children.find(isTitle)
  const body = children.filter((node) => node !== title)
  return [
    ...titleBoxes(title, draft),
    ...setBlocks(body, bodySetting(DOCUMENT), draft),
    ...factTable(draft),
    ...names(draft),
    ...removals(draft),
    ...messages(draft),
  ]
}

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1
}

const fontSets = new WeakMap<Uint8Array, FontSet>()

/** The faces of the theme, read once for the same bytes. */
function fontSetOf(assets: Assets): FontSet {
  const files = filesOf(assets)
  const known = fontSets.get(files.body)
  if (known !== undefined && fontRoles.every((role) => known.faces[role].bytes === files[role])) return known
  const fonts = createFontSet(files)
  fontSets.set(files.body, fonts)
  return fonts
}

function filesOf(assets: Assets): Record<FontRole, Uint8Array> {
  const file = (role: FontRole): Uint8Array => {
    const bytes = assets.get(theme.fonts[role])
    if (bytes === undefined) throw new Error(`the asset ${theme.fonts[role]} was not given`)
    return bytes
  }
  return {body: file('body'), strong: file('strong'), heading: file('heading'), kai: file('kai')}
}

function infoOf({document: {metadata, source}}: Article): BriefingInfo {
  return {title: metadata.title || source.name, language: 'zh-CN', date: dateOf(metadata.date)}
}

/** The date of the text, never that of the day: the same text has the same bytes tomorrow. */
function dateOf(iso: string | undefined): Date {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? []
  return new Date(year === undefined ? EPOCH : Date.UTC(Number(year), Number(month) - 1, Number(day)))
}

const EPOCH = Date.UTC(1980, 0, 1)

function noticesOf({missing, unrendered}: Draft): Notice[] {
  const glyphs = [...missing].map(([character, count]): Notice => {
    const code = [...character].map((sign) => `U+${hexadecimal(sign.codePointAt(0)!)}`).join(' ')
    return {ruleId: 'glyph-missing', level: 'warning', values: {character, code, count}}
  })
  const nodes = unrendered.map(({type, ...place}): Notice => {
    return {ruleId: 'node-not-rendered', level: 'warning', values: {node: type, format: 'PDF'}, ...place}
  })
  return [...glyphs, ...nodes]
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

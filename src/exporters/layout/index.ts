import type {Article} from '../../ast/article.js'
import type {Notice} from '../../ast/message.js'
import {briefingBoxes} from './briefing.js'
import {type Draft, startDraft} from './draft.js'
import {paginate} from './flow.js'
import {createFontSet, type FontRole, type FontSet, fontRoles} from './fonts/font-set.js'
import type {LayoutOptions} from './options.js'
import type {Layout, LayoutInfo} from './page-model.js'
import {composePages} from './pages.js'
import type {Theme} from './theme.js'
import {themes} from './themes/index.js'

/** The bytes of the face for each role. */
export type FontFiles = Readonly<Record<FontRole, Uint8Array>>

/** The theme that the options ask for. */
export function themeOf({theme = 'gbt9704'}: LayoutOptions): Theme {
  return themes[theme]
}

/**
 * Lays an article out as a briefing: title, text, the tables of facts and names, what was cleaned, what needs a look. Knows
 * no file format. Notices name what could not be set.
 */
export function layOut(
  article: Article,
  fonts: FontFiles,
  options: LayoutOptions = {},
): {layout: Layout; notices: Notice[]} {
  const theme = themeOf(options)
  const fontSet = fontSetOf(fonts)
  const draft = startDraft({article, theme, options, fonts: fontSet})
  const {height} = theme.block
  const pages = paginate(briefingBoxes(draft), {height, pitch: theme.grid.pitch})
  const layout = {
    info: infoOf(article),
    paper: {width: theme.page.width, height: theme.page.height},
    ...composePages(pages, draft),
    elements: draft.elements,
    faces: fontSet.faces.map(({bytes}) => bytes),
  }
  return {layout, notices: noticesOf(draft)}
}

const fontSets = new WeakMap<Uint8Array, {files: FontFiles; set: FontSet}>()

/** The faces of the theme, read once for the same bytes. */
function fontSetOf(files: FontFiles): FontSet {
  const known = fontSets.get(files.body)
  if (known !== undefined && fontRoles.every((role) => known.files[role] === files[role])) return known.set
  const set = createFontSet(files)
  fontSets.set(files.body, {files, set})
  return set
}

function infoOf({document: {metadata, source}}: Article): LayoutInfo {
  return {
    title: metadata.title || source.name,
    author: metadata.publisher ?? '',
    keywords: [],
    language: 'zh-CN',
    date: dateOf(metadata.date),
  }
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

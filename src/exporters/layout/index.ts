import type {Article} from '../../ast/article.js'
import type {Notice} from '../../ast/message.js'
import {briefingBoxes} from './briefing.js'
import {type Draft, startDraft} from './draft.js'
import {paginate} from './flow.js'
import {fallbackNotices, missingNotices} from './font-notices.js'
import {createFontSet, type FontFiles, type FontRole, type FontSet, fontRoles} from './fonts/font-set.js'
import {keywordsOf} from './keywords.js'
import type {LayoutOptions} from './options.js'
import type {Layout, LayoutInfo} from './page-model.js'
import {composePages} from './pages.js'
import type {Theme} from './theme.js'
import {themes} from './themes/index.js'

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
    info: infoOf(draft),
    paper: {width: theme.page.width, height: theme.page.height},
    ...composePages(pages, draft),
    elements: draft.elements,
    faces: fontSet.faces.map(({bytes}) => bytes),
  }
  const unset = [...missingNotices(draft.missing), ...fallbackNotices(layout.pages, fontSet)]
  return {layout, notices: [...unset, ...unrenderedNotices(draft)]}
}

const fontSets = new WeakMap<Uint8Array, {files: FontFiles; set: FontSet}>()

/** The faces of a briefing, joined once for the same bytes. */
function fontSetOf(files: FontFiles): FontSet {
  const known = fontSets.get(files.body)
  if (known !== undefined && areSame(known.files, files)) return known.set
  const set = createFontSet(files)
  fontSets.set(files.body, {files, set})
  return set
}

function areSame(a: FontFiles, b: FontFiles): boolean {
  const haveSame = (role: FontRole): boolean => a[role] === b[role] && a.standIns?.[role] === b.standIns?.[role]
  return a.latin === b.latin && fontRoles.every(haveSame)
}

function infoOf(draft: Draft): LayoutInfo {
  const {metadata, source} = draft.article.document
  return {
    title: metadata.title || source.name,
    author: metadata.publisher ?? draft.options.masthead?.publisher ?? '',
    keywords: keywordsOf(draft),
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

function unrenderedNotices({unrendered}: Draft): Notice[] {
  return unrendered.map(({type, ...place}): Notice => {
    return {ruleId: 'node-not-rendered', level: 'warning', values: {node: type, format: 'PDF'}, ...place}
  })
}

import type {Parts} from '../opc.js'
import {escapeXml} from '../xml.js'
import type {Properties} from './model.js'
import {theme} from './theme.js'

/**
 * What the library writes by chance or by the clock, or does not write at all: relation ids, document properties,
 * names of fonts on other systems, the settings of Chinese text.
 */
export function normalise(parts: Parts, properties: Properties): void {
  for (const name of [...parts.keys()]) if (name.endsWith('.rels')) renumberRelations(parts, name)
  renumberBookmarks(parts)
  parts.set('docProps/core.xml', coreProperties(properties))
  parts.set('word/fontTable.xml', fontTable())
  change(parts, 'word/settings.xml', withChineseText)
  change(parts, 'word/styles.xml', completeStyles)
}

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const xml = parts.get(name)
  if (xml !== undefined) parts.set(name, edit(xml))
}

/** New ids for old ones, counted from 1 in the order of first use. */
function counter(prefix: string): (id: string) => string {
  const ids = new Map<string, string>()
  return (id) => {
    const known = ids.get(id) ?? `${prefix}${ids.size + 1}`
    ids.set(id, known)
    return known
  }
}

/** The ids of links are random. They are given out again in the list of relations, then changed where they are used. */
function renumberRelations(parts: Parts, relations: string): void {
  const renumber = counter('rId')
  change(parts, relations, (xml) =>
    xml.replace(/(<Relationship Id=")([^"]*)/g, (_, head: string, id: string) => head + renumber(id)),
  )
  const owner = relations.replace('_rels/', '').replace(/\.rels$/, '')
  change(parts, owner, (xml) => xml.replace(/( r:id=")([^"]*)/g, (_, head: string, id: string) => head + renumber(id)))
}

/** The library counts bookmarks on from one document of the process to the next. */
function renumberBookmarks(parts: Parts): void {
  const renumber = counter('')
  for (const name of ['word/document.xml', 'word/footnotes.xml'])
    change(parts, name, (xml) =>
      xml.replace(
        /(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")([^"]*)/g,
        (_, head: string, id: string) => head + renumber(id),
      ),
    )
}

/** Title, language and times; no author, since none is known. */
function coreProperties({title, created}: Properties): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${theme.language.chinese}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`
}

/** The character set of simplified Chinese, GB 2312. */
const CHINESE_CHARSET = '86'

/** Tells Word which fonts are the same under another name. */
function fontTable(): string {
  const fonts = Object.values(theme.fonts).map(
    ({name, alternatives, family, pitch}) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:charset w:val="${CHINESE_CHARSET}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}

/** Punctuation may give up its blank half at the end of a line; the theme's fonts are read for Chinese. */
function withChineseText(settings: string): string {
  const {latin, chinese} = theme.language
  return settings
    .replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace('</w:settings>', `<w:themeFontLang w:val="${latin}" w:eastAsia="${chinese}"/></w:settings>`)
}

/**
 * Lines of another height than the grid's do not snap to it: Word knows that of exact lines, LibreOffice must be told.
 * The default of character styles must be named, as that of paragraph styles is.
 */
function completeStyles(styles: string): string {
  const otherLine = new RegExp(`<w:spacing(?=[^>]* w:line="(?!${theme.linePitch}")[^>]* w:lineRule="exact")`, 'g')
  return styles
    .replace(otherLine, '<w:snapToGrid w:val="false"/>$&')
    .replace('w:styleId="DefaultParagraphFont"', '$& w:default="1"')
}

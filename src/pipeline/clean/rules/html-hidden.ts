import {silentElements} from '../../../language/html.js'
import {isCited} from '../cited.js'
import {tagAt} from '../html-tag.js'
import {type Rule, remove} from '../rule.js'

/**
 * What a browser never shows: comments, scripts and styles with their content, document types. Each must be closed before
 * another of its kind opens; otherwise an end was lost, and what looks like its content may be the article.
 */
export const htmlHidden: Rule = {
  id: 'html-hidden',
  about: {en: 'left-over HTML comments, scripts and styles', zh: '残留的 HTML 注释和脚本'},
  examples: [
    {
      input:
        '会议召开。<script type="text/javascript">if (a<b) show("广告")</script><!-- 正文 -->\n<STYLE>p{color:red}</STYLE>部署工作。',
      output: '会议召开。\n部署工作。',
    },
    {input: '<!DOCTYPE html>会议召开。', output: '会议召开。'},
    {input: '<!-- 甲\n会议召开。<!-- 乙 -->\n', output: '<!-- 甲\n会议召开。\n'},
    {input: '<script>会议召开，甲 --> 乙。', output: '<script>会议召开，甲 --> 乙。'},
    {input: '注释写作“<!-- 说明 -->”。', output: '注释写作“<!-- 说明 -->”。'},
  ],
  *find({text}) {
    const containers = containersOf(text)
    for (let start = text.indexOf('<'); start >= 0; ) {
      const end = hiddenEnd(text, start, containers)
      if (end !== undefined && !isCited(text, start, end)) yield remove(start, end)
      start = text.indexOf('<', end ?? start + 1)
    }
  },
}

/** Something that hides all between its two marks. */
interface Container {
  readonly opensAt: (start: number) => boolean
  readonly nextOpening: Finder
  readonly nextEnd: Finder
}

function containersOf(text: string): Container[] {
  const elements = silentElements.map((name) => ({
    opensAt: (start: number) => {
      const tag = tagAt(text, start)
      return tag?.name === name && !tag.closing
    },
    nextOpening: finder(text, new RegExp(`<${name}`, 'gi')),
    nextEnd: finder(text, new RegExp(`</${name}>`, 'gi')),
  }))
  const comment = {
    opensAt: (start: number) => text.startsWith('<!--', start),
    nextOpening: finder(text, /<!--/g),
    nextEnd: finder(text, /-->/g),
  }
  return [comment, ...elements]
}

function hiddenEnd(text: string, start: number, containers: readonly Container[]): number | undefined {
  for (const {opensAt, nextOpening, nextEnd} of containers) {
    if (!opensAt(start)) continue
    const close = nextEnd(start + 1)
    const reopening = nextOpening(start + 1)
    return close !== undefined && (reopening === undefined || close.start < reopening.start) ? close.end : undefined
  }
  return documentTypeEnd(text, start)
}

const documentType = '<!doctype'

function documentTypeEnd(text: string, start: number): number | undefined {
  if (text.slice(start, start + documentType.length).toLowerCase() !== documentType) return undefined
  for (let at = start + 1; at < text.length && text[at] !== '<'; at++) if (text[at] === '>') return at + 1
  return undefined
}

/** The first match at or behind an offset. */
type Finder = (from: number) => {readonly start: number; readonly end: number} | undefined

/** A finder for offsets that never fall: it remembers its last match, so that the text is searched once. */
function finder(text: string, pattern: RegExp): Finder {
  let last: {start: number; end: number} | undefined = {start: -1, end: 0}
  return (from) => {
    if (last === undefined || last.start >= from) return last
    pattern.lastIndex = from
    const match = pattern.exec(text)
    last = match === null ? undefined : {start: match.index, end: pattern.lastIndex}
    return last
  }
}

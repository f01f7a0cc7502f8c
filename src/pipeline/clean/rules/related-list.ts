import {blanks, clauseEnds, openers, sentenceEnds} from '../../../language/characters.js'
import {relatedCues} from '../../../language/furniture.js'
import {creditCues, lineMarkers} from '../../../language/line-marks.js'
import {fieldLabels, headingMarkers, labelEnds} from '../../../language/structure.js'
import {hasInk, inkEnd, inkStart, type LinedText, lineCount, lineOf} from '../lined-text.js'
import {type Rule, remove} from '../rule.js'
import {endsSentence} from '../running-text.js'

/**
 * A list of other articles at the end: a cue such as 相关阅读 and behind it, to the end of the document, nothing but bare
 * titles. Credits among them stay. A sentence behind the cue stops it, and then nothing is removed: what stands under
 * 【链接】 or under a heading of its own is part of the article.
 */
export const relatedList: Rule = {
  id: 'related-list',
  about: {en: 'lists of other articles at the end', zh: '文末相关文章列表'},
  examples: [
    {
      input: '会议部署全年任务。\n责任编辑：柴九\n【相关阅读】\n北岸科技园开园迎客\n· 云溪区科普大篷车进山村\n',
      output: '会议部署全年任务。\n责任编辑：柴九\n',
    },
    {
      input: '会议部署全年任务。\n推荐阅读\n《北岸的春天》\n本书写了一座小城的三十年。\n',
      output: '会议部署全年任务。\n推荐阅读\n《北岸的春天》\n本书写了一座小城的三十年。\n',
    },
    {input: '【链接】\n北岸科技园\n云溪区科协\n', output: '【链接】\n北岸科技园\n云溪区科协\n'},
  ],
  *find(text) {
    const {top, stop} = listAtEnd(text)
    if (top === undefined) {
      const cue = cueAbove(text, stop)
      if (cue !== undefined) yield {type: 'flag', ruleId: 'suspect-related-list', ...inkSpan(text, cue)}
      return
    }
    if (!hasBody(text, top)) return
    for (let i = top; i < lineCount(text); i++) {
      const kind = kindOf(text, i)
      if (kind === 'cue' || kind === 'title') yield remove(text.starts[i]!, text.starts[i + 1]!)
    }
  },
}

/** A list is at most this long, in lines with text, and a title in UTF-16 units. */
const MOST_LINES = 40
const LONGEST_TITLE = 60
const SHORTEST_TITLE = 8

/** What a line can be at the end of a document. */
type LineKind = 'blank' | 'credit' | 'title' | 'cue' | 'other'

/** The cue of the topmost of the lists that the document ends with, and the line that ends the search upwards. */
function listAtEnd(text: LinedText): {readonly top: number | undefined; readonly stop: number} {
  let top: number | undefined
  let titles = 0
  let seen = 0
  let at = lineCount(text) - 1
  for (; at > 0 && seen < MOST_LINES; at--) {
    const kind = kindOf(text, at)
    if (kind === 'other' || (kind === 'cue' && titles === 0)) break
    if (kind === 'blank') continue
    seen++
    if (kind === 'title') titles++
    if (kind === 'cue') {
      top = at
      titles = 0
    }
  }
  return {top, stop: at}
}

/** A cue not far above a line. */
function cueAbove(text: LinedText, from: number): number | undefined {
  let seen = 0
  for (let at = Math.min(from, lineCount(text) - 1); at > 0 && seen < MOST_LINES; at--) {
    const kind = kindOf(text, at)
    if (kind === 'cue') return at
    if (kind !== 'blank') seen++
  }
  return undefined
}

/** Whether a sentence ends above a line: a page that is nothing but lists keeps them. */
function hasBody(text: LinedText, before: number): boolean {
  for (let i = 0; i < before; i++) if (endsSentence(text.text, lineOf(text, i))) return true
  return false
}

function kindOf(text: LinedText, number: number): LineKind {
  if (!hasInk(text, number)) return 'blank'
  const {start, end} = inkSpan(text, number)
  if (end - start > LONGEST_TITLE) return 'other'
  const ink = text.text.slice(start, end)
  if (isCue(ink)) return 'cue'
  if (isCredit(ink)) return 'credit'
  const isIndented = text.text.slice(text.starts[number]!, start).includes('\u3000')
  return !isIndented && isTitle(ink) ? 'title' : 'other'
}

/** Marks around a cue: 【相关阅读】, 相关阅读：, ■ 更多新闻 >>. */
const cueMarks = `${lineMarkers}【】[]［］〖〗:：>》«»›-—${blanks}`

function isCue(ink: string): boolean {
  let start = 0
  let end = ink.length
  while (start < end && cueMarks.includes(ink[start]!)) start++
  while (end > start && cueMarks.includes(ink[end - 1]!)) end--
  const bare = ink.slice(start, end)
  return relatedCues.some((cue) => cue === bare)
}

function isCredit(ink: string): boolean {
  const bare = openers.includes(ink[0]!) || ink[0] === '[' ? ink.slice(1).trimStart() : ink
  return creditCues.some((cue) => bare.startsWith(cue) && `${labelEnds}${blanks}/`.includes(bare[cue.length] ?? 'x'))
}

/** An ordinal makes a line a measure rather than a title. */
const ordinal = /^[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．]/

/** Whether a line is a bare title: no sentence, no name of a book, no label, no heading of the article itself. */
function isTitle(ink: string): boolean {
  if (ink.length < SHORTEST_TITLE || !/\p{Script=Han}/u.test(ink)) return false
  if (headingMarkers.some((mark) => ink.startsWith(mark)) || /^[《【]/.test(ink) || ordinal.test(ink)) return false
  if (fieldLabels.some((label) => ink.startsWith(label) && labelEnds.includes(ink[label.length] ?? ' '))) return false
  if (clauseEnds.includes(ink.at(-1)!) || ink.includes('\t')) return false
  for (const unit of ink) if (sentenceEnds.includes(unit) || unit === '；') return false
  return true
}

function inkSpan(text: LinedText, number: number): {readonly start: number; readonly end: number} {
  const line = lineOf(text, number)
  return {start: inkStart(text.text, line), end: inkEnd(text.text, line)}
}

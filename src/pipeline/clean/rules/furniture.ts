import {
  buttonBrackets,
  disclaimerStarts,
  disclaimerTopics,
  furnitureFirsts,
  furnitureMarks,
  furniturePatterns,
  furnitureSeparators,
  furnitureWeight,
  furnitureWords,
  siteOwner,
  siteRegistration,
} from '../../../language/furniture.js'
import {lexicon} from '../../lexicon.js'
import {hasInk, inkEnd, inkStart, isBlank, type LinedText, lineCount, lineOf} from '../lined-text.js'
import {type Finding, type Rule, remove} from '../rule.js'

/**
 * Navigation and page furniture at the edges of a document: 【打印本页】, 上一篇：…, 分享到, 版权所有, ICP备…号. Only whole lines
 * of closed lists, and only near the first and the last line with text; further in they are reported. Credits such as
 * 来源：… are no furniture, and a sentence that begins with such a word is none.
 */
export const furniture: Rule = {
  id: 'furniture',
  about: {en: 'navigation and page furniture', zh: '网页导航等'},
  examples: [
    {
      input:
        '您当前的位置：首页 > 工作动态 > 正文\n云溪区召开科普工作会议\n字号：大 中 小\n会议部署全年任务。\n上一篇：北岸科技园开园\n【打印本页】【关闭窗口】\n版权所有：云溪区科协 粤ICP备12345678号-1\n',
      output: '云溪区召开科普工作会议\n会议部署全年任务。\n',
    },
    {input: '会议部署全年任务。\n来源：云溪日报\n', output: '会议部署全年任务。\n来源：云溪日报\n'},
    {
      input: '版权所有者维权有了新办法\n扫一扫就能查到作品的登记信息，方便了作者。\n',
      output: '版权所有者维权有了新办法\n扫一扫就能查到作品的登记信息，方便了作者。\n',
    },
  ],
  *find(text) {
    const found = findFurniture(text)
    if (found.size === 0) return
    const head = edge(text, found, 0, 1, HEAD_LINES)
    const tail = edge(text, found, lineCount(text) - 1, -1, TAIL_LINES)
    for (const [number, kind] of found) {
      const {start, end, next} = lineOf(text, number)
      const isAtEdge = number > tail || (number < head && kind === 'line')
      if (isAtEdge) yield remove(start, next)
      else if (kind === 'line') yield suspect(start, end)
    }
  },
}

/** So many lines of the article itself may stand between furniture and the edge of the document. */
const HEAD_LINES = 10
const TAIL_LINES = 15

/** A line that is longer is no furniture, in UTF-16 units; disclaimers are longer. */
const LONGEST_LINE = 120
const LONGEST_DISCLAIMER = 400

function suspect(start: number, end: number): Finding {
  return {type: 'flag', ruleId: 'suspect-furniture', start, end}
}

/** A disclaimer is furniture at the end only. */
type FurnitureKind = 'line' | 'disclaimer'

/** The line that is the last one of an edge, seen from outside. Furniture itself does not count. */
function edge(
  text: LinedText,
  furniture: ReadonlyMap<number, FurnitureKind>,
  from: number,
  step: 1 | -1,
  count: number,
): number {
  let left = count
  let at = from
  while (at >= 0 && at < lineCount(text)) {
    if (!furniture.has(at) && hasInk(text, at) && --left < 0) return at
    at += step
  }
  return at
}

const words = lexicon(furnitureWords)
const opensWord = new Uint8Array(0x10000)
for (const [word] of furnitureWords) opensWord[word.charCodeAt(0)] = 1

/** Whether a line that begins with a UTF-16 unit may be furniture, whatever it holds. */
const opensFurniture = opensWord.slice()
const opening = [furnitureFirsts, buttonBrackets, furnitureSeparators, ...disclaimerStarts.map((start) => start[0])]
for (const first of opening.join('')) opensFurniture[first.charCodeAt(0)] = 1

/** The furniture of a text by the numbers of its lines, in their order. */
function findFurniture(lined: LinedText): ReadonlyMap<number, FurnitureKind> {
  const {text, starts} = lined
  const marked = linesWith(lined, furnitureMarks)
  const found = new Map<number, FurnitureKind>()
  for (let number = 0; number < lineCount(lined); number++) {
    let first = starts[number]!
    while (isBlank(text.charCodeAt(first))) first++
    if (opensFurniture[text.charCodeAt(first)] !== 1 && !marked.has(number)) continue
    const kind = furnitureAt(lined, number) ?? ownerAt(lined, number)
    if (kind !== undefined) found.set(number, kind)
  }
  return found
}

/** The lines that hold one of some words. */
function linesWith({text, starts}: LinedText, marks: readonly string[]): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const mark of marks) {
    let number = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, starts[number + 1]!)) {
      while (starts[number + 1]! <= at) number++
      numbers.add(number)
    }
  }
  return numbers
}

/** Whether a line is furniture. */
function furnitureAt(lined: LinedText, number: number): FurnitureKind | undefined {
  const {text} = lined
  const line = lineOf(lined, number)
  const start = inkStart(text, line)
  const end = inkEnd(text, line)
  if (start >= end || end - start > LONGEST_DISCLAIMER) return undefined
  const ink = text.slice(start, end)
  if (isDisclaimer(ink)) return 'disclaimer'
  if (ink.length > LONGEST_LINE) return undefined
  return isButtons(ink) || furniturePatterns.some((pattern) => pattern.test(ink)) ? 'line' : undefined
}

/** A line that names who runs the site: furniture where the next line with text is the registration of the site. */
function ownerAt(lined: LinedText, number: number): 'line' | undefined {
  if (!fitsShort(lined, number, siteOwner)) return undefined
  const last = Math.min(lineCount(lined), number + 1 + OWNER_REACH)
  for (let i = number + 1; i < last; i++) {
    if (hasInk(lined, i)) return fitsShort(lined, i, siteRegistration) ? 'line' : undefined
  }
  return undefined
}

/** Whether a line is no longer than furniture is, and fits a pattern. */
function fitsShort(lined: LinedText, number: number, pattern: RegExp): boolean {
  const {text} = lined
  const line = lineOf(lined, number)
  return line.end - line.start <= LONGEST_LINE && pattern.test(text.slice(inkStart(text, line), inkEnd(text, line)))
}

/** Lines, blank ones among them, within which the registration must follow. */
const OWNER_REACH = 3

/** Whether a line is made of words of buttons, of enough weight, and of nothing else. */
function isButtons(ink: string): boolean {
  let weight = 0
  let bare = ''
  for (const unit of ink) {
    if (buttonBrackets.includes(unit)) weight++
    else if (!isBlank(unit.charCodeAt(0)) && !furnitureSeparators.includes(unit)) {
      // Most lines end here.
      if (bare === '' && opensWord[unit.charCodeAt(0)] !== 1) return false
      bare += unit
    }
  }
  if (bare === '') return false
  let named = 0
  for (let at = 0; at < bare.length; ) {
    const word = words.startingAt(bare, at)
    if (word === undefined) return false
    named += word.meaning
    at = word.end
  }
  return named > 0 && named + weight >= furnitureWeight
}

const startsDisclaimer = new RegExp(`^[（(【[\\s]{0,4}(?:${disclaimerStarts.join('|')})`)

function isDisclaimer(ink: string): boolean {
  return startsDisclaimer.test(ink) && disclaimerTopics.some((topic) => ink.includes(topic))
}

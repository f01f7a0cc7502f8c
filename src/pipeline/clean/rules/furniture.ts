import {blanks} from '../../../language/characters.js'
import {
  buttonBrackets,
  disclaimerStarts,
  disclaimerTopics,
  furniturePatterns,
  furnitureSeparators,
  furnitureWeight,
  furnitureWords,
  siteOwner,
  siteRegistration,
} from '../../../language/furniture.js'
import {lexicon} from '../../lexicon.js'
import {inkEnd, inkStart, type LinedText} from '../lined-text.js'
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
    const isFurniture = text.lines.map((_, i) => furnitureAt(text, i) ?? ownerAt(text, i))
    const head = edge(text, isFurniture, 0, 1, HEAD_LINES)
    const tail = edge(text, isFurniture, text.lines.length - 1, -1, TAIL_LINES)
    for (let i = 0; i < text.lines.length; i++) {
      if (isFurniture[i] === undefined) continue
      const {start, end, next} = text.lines[i]!
      const isAtEdge = i > tail || (i < head && isFurniture[i] === 'line')
      if (isAtEdge) yield remove(start, next)
      else if (isFurniture[i] === 'line') yield suspect(start, end)
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

/** The line that is the last one of an edge, seen from outside. Furniture itself does not count. */
function edge(
  {text, lines}: LinedText,
  isFurniture: readonly unknown[],
  from: number,
  step: 1 | -1,
  count: number,
): number {
  let left = count
  let at = from
  while (at >= 0 && at < lines.length) {
    const line = lines[at]!
    if (isFurniture[at] === undefined && inkStart(text, line) < line.end && --left < 0) return at
    at += step
  }
  return at
}

/** Whether a line is furniture, or a disclaimer, which is furniture at the end only. */
function furnitureAt({text, lines}: LinedText, number: number): 'line' | 'disclaimer' | undefined {
  const line = lines[number]!
  const start = inkStart(text, line)
  const end = inkEnd(text, line)
  if (start >= end || end - start > LONGEST_DISCLAIMER) return undefined
  const ink = text.slice(start, end)
  if (isDisclaimer(ink)) return 'disclaimer'
  if (ink.length > LONGEST_LINE) return undefined
  return isButtons(ink) || furniturePatterns.some((pattern) => pattern.test(ink)) ? 'line' : undefined
}

/** A line that names who runs the site: furniture where the next line with text is the registration of the site. */
function ownerAt({text, lines}: LinedText, number: number): 'line' | undefined {
  const inkOf = (i: number) => text.slice(inkStart(text, lines[i]!), inkEnd(text, lines[i]!))
  if (lines[number]!.end - lines[number]!.start > LONGEST_LINE || !siteOwner.test(inkOf(number))) return undefined
  const last = Math.min(lines.length, number + 1 + OWNER_REACH)
  for (let i = number + 1; i < last; i++) {
    const line = lines[i]!
    if (inkStart(text, line) === line.end) continue
    return line.end - line.start <= LONGEST_LINE && siteRegistration.test(inkOf(i)) ? 'line' : undefined
  }
  return undefined
}

/** Lines, blank ones among them, within which the registration must follow. */
const OWNER_REACH = 3

const words = lexicon(furnitureWords)

/** Whether a line is made of words of buttons, of enough weight, and of nothing else. */
function isButtons(ink: string): boolean {
  let weight = 0
  let bare = ''
  for (const unit of ink) {
    if (buttonBrackets.includes(unit)) weight++
    else if (!blanks.includes(unit) && !furnitureSeparators.includes(unit)) bare += unit
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

function isDisclaimer(ink: string): boolean {
  const bare = ink.replace(/^[（(【[\s]{1,4}/, '')
  if (!disclaimerStarts.some((word) => bare.startsWith(word))) return false
  return disclaimerTopics.some((topic) => bare.includes(topic))
}

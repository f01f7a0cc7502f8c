import {Behind, behind} from './behind.js'
import {isHan} from './han.js'
import {offices, trades} from './lexicon.js'

/** Whether a title begins at an offset or runs over it: 程 in 工程师, 执 in 首席执行官. */
export function overlapsTitle(text: string, at: number, floor: number): boolean {
  if (offices.startingAt(text, at) > 0 || trades.startingAt(text, at) > 0) return true
  for (let end = at + 1; end <= at + 3 && end <= text.length; end++) {
    if (offices.endingAt(text, end, floor) > end - at || trades.endingAt(text, end, floor) > end - at) return true
  }
  return false
}

/** 市长江大桥 is no 市长: the last sign of the title is the first of a place. */
const swallowed = [
  '长江',
  '長江',
  '长沙',
  '長沙',
  '长春',
  '長春',
  '长安',
  '長安',
  '长城',
  '長城',
  '长白',
  '长乐',
  '长宁',
  '长丰',
  '长兴',
  '长寿',
  '员工',
  '员额',
  '员村',
]

/** Whether a title before a name is a piece of the name of a place. */
export function swallowsTitle(text: string, at: number, titleEnd: number, end: number): boolean {
  if (at !== titleEnd || !swallowed.includes(text.slice(at - 1, at + 1))) return false
  const isBare = !isHan(text.charCodeAt(titleEnd - (text[titleEnd - 3] === '副' ? 4 : 3)))
  return behind(text, end) < (isBare ? Behind.Word : Behind.Speech)
}

import {
  bylineStarts,
  captionEnds,
  captionStarts,
  picturedActs,
  picturedCues,
  picturedPeople,
  reporterWords,
} from '../../language/captions.js'
import {closers, sentenceEnds} from '../../language/characters.js'
import {furnitureWords} from '../../language/furniture.js'
import {continuingStarts, datelineEnds, headingWords, reportingEnds, valuedLabels} from '../../language/headings.js'
import {previewMarks} from '../../language/line-marks.js'
import {fieldLabels, labelEnds} from '../../language/structure.js'
import {readCreditLine} from './credit-line.js'
import {isNamelessAnswer, isQuestionLabel, readLabel} from './speaker-label.js'

/** A heading is at most this long without its marker, in UTF-16 units; a heading without any marker this long. */
const LONGEST_HEADING = 60
const LONGEST_BARE_HEADING = 30
/** So many commas may stand in a heading, with a marker and without. */
const MOST_COMMAS = 2
const MOST_BARE_COMMAS = 1

/** Whether a text can stand behind the marker of a heading: short, no sentence, no credit, no caption, no labelled field. */
export function isHeadingText(text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false
  if (/[。；;\t\n|｜]/.test(text) || /https?:|www\.|@/.test(text) || /[，、,：:…—]$/.test(text)) return false
  if (countOf(text, '，') > MOST_COMMAS || !isBalanced(text)) return false
  const name = readLabel(text)?.name
  if (name !== undefined && (isQuestionLabel(name) || isNamelessAnswer(name))) return false
  return !isCaption(text) && !isByline(text) && !isField(text) && !isDateline(text) && !isButton(text)
}

/** Whether a line without any marker is made like a heading. What stands around it decides whether it is one. */
export function isBareHeadingText(text: string): boolean {
  if (!isHeadingText(text) || text.length < 2 || text.length > LONGEST_BARE_HEADING) return false
  if (countOf(text, '，') > MOST_BARE_COMMAS || /[/／]/.test(text) || /^[（(—\-–·•*#]/.test(text)) return false
  if (/^[一二三四五六七八九十]是|^第[一二三四五六七八九十百\d]+[，、,条款项]/.test(text)) return false
  if (continuingStarts.some((word) => text.startsWith(word)) || reportingEnds.some((word) => text.endsWith(word)))
    return false
  return !isScene(text) && !isFigure(text) && !isRow(text) && !isDay(text)
}

/** Whether a line is one of the words that head a part of a press text wherever they stand. */
export function isHeadingWord(text: string): boolean {
  return headingWords.some((word) => word === text)
}

/** Whether a line ends a sentence, with the brackets and quotation marks behind it. */
export function endsSentence(text: string): boolean {
  let end = text.trimEnd().length
  while (end > 0 && closers.includes(text[end - 1]!)) end--
  return sentenceEnds.includes(text[end - 1] ?? ' ') || text[end - 1] === '…'
}

/** Whether a line tells what a picture shows. */
export function isCaption(text: string): boolean {
  const inner = text.replace(/^[（(]|[）)。]{1,2}$/g, '')
  if (captionStarts.some((word) => inner.startsWith(word))) return true
  // 某某摄 stands behind a blank or a bracket, or ends the line; 拍摄 is a verb of headings.
  return captionEnds.some((word) => inner.endsWith(word)) && !inner.endsWith('拍摄')
}

/** Whether a line names the reporter and nothing else, and is no 记者手记. */
function isByline(text: string): boolean {
  if (bylineStarts.some((word) => text.startsWith(word)) || readCreditLine(text) !== undefined) return true
  const word = reporterWords.find((one) => text.includes(one))
  if (word === undefined) return false
  const behind = text.slice(text.indexOf(word) + word.length)
  return /^[\s　：:／/]+\p{Script=Han}{2,4}(?:[\s　、]|$)/u.test(behind)
}

/** 时间：3月5日, 报名时间：3月5日. */
function isField(text: string): boolean {
  const colon = [...text].findIndex((unit) => labelEnds.includes(unit))
  if (colon <= 0) return false
  const label = text.slice(0, colon).trim()
  return fieldLabels.some((word) => word === label) || endsWithAny(label, valuedLabels)
}

/** 赵某在水库查看水情: someone, somewhere, does what pictures show. */
const scene = new RegExp(`^[^在正与向，：:]{2,10}(?:正在|[在正与向]).{1,24}(?:${picturedActs.join('|')})`, 'u')

/** Whether a line tells who is seen doing what, 游客在湖边赏荷: the words of a picture that was lost. */
export function isScene(text: string): boolean {
  if (scene.test(text)) return true
  const who = picturedPeople.find((word) => text.startsWith(word))
  return who !== undefined && picturedCues.some((cue) => text.slice(who.length - cue.length).includes(cue))
}

/** 本报讯, 新华社北京电, 央视网消息. */
function isDateline(text: string): boolean {
  return /^.{0,6}(?:社|网|網|报|報|台|记者|記者).{0,8}$/u.test(text) && endsWithAny(text, datelineEnds)
}

function isButton(text: string): boolean {
  return furnitureWords.some(([word]) => word === text) || previewMarks.some((mark) => mark === `【${text}】`)
}

/** A number with a unit and nothing else. */
function isFigure(text: string): boolean {
  return /\d/.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 2
}

/** Cells of a table or names of people, parted by blanks. */
function isRow(text: string): boolean {
  const cells = text.split(/[\s　]+/)
  return cells.length > 2 || (cells.length > 1 && cells.every((cell) => cell.length <= 3))
}

function isDay(text: string): boolean {
  return /^[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月/.test(text) && /[日号]$/.test(text)
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word))
}

function countOf(text: string, unit: string): number {
  let count = 0
  for (const one of text) if (one === unit) count++
  return count
}

const pairs = ['“”', '‘’', '「」', '『』', '《》', '（）', '()', '【】', '〖〗'] as const

function isBalanced(text: string): boolean {
  return pairs.every(([open, close]) => countOf(text, open!) === countOf(text, close!))
}

import {headingBars, headingBrackets, headingBullets, numberedWords} from '../../language/headings.js'

/** The mark or number that a line begins with, when it may be a heading. Offsets are units of the line. */
export interface HeadingMark {
  /** Marks of one form are of one level: `han` for 一、二、, `bullet ■` for each ■. */
  readonly form: string
  /** Place of the form in the conventional order of numberings, the outermost least; absent where there is none. */
  readonly rank?: number
  /** The number, where there is one. */
  readonly ordinal?: number
  /** Numbers that this one is counted below, 1 for the 1.2 of part 1. */
  readonly parent?: number
  /** The text of the heading. */
  readonly start: number
  readonly end: number
}

/** Numberings of headings in their conventional order, outermost first. The first group is the number. */
const numberings: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|篇章|篇|编|編)[\s　:：、]*/],
  ['chapter', /^第([一二三四五六七八九十百]{1,4}|\d{1,3})章[\s　:：、]*/],
  ['section', /^第([一二三四五六七八九十百]{1,4}|\d{1,3})[节節][\s　:：、]+/],
  ['han', /^([一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾])、\s*/],
  ['han-bracket', /^[（(]([一二三四五六七八九十]{1,3})[）)][、.．]?\s*/],
  ['arabic', /^([1-9]\d?)(?:[.．、](?:\s+|(?!\d))|[\s　]+(?=\p{Script=Han}))/u],
  ['decimal', /^(?:(\d{1,2})[.．])([1-9]\d?)[.．]?[\s　]+(?=\p{L})/u],
  ['arabic-bracket', /^(?:[（(]([1-9]\d?)[）)]|([1-9]\d?)[）)])[、.．]?\s*/],
  ['circled', /^([①-⑳])[、.．]?\s*/],
  ['letter', /^([A-H])[\s　.．、|｜丨]+(?=[\p{Script=Han}“「《])/u],
]

/** Numberings that stand beside the conventional ones: 01 and Part 1. */
const paddedNumber = /^(\d{2})(?:[\s　]*[|｜丨│/／.．、:：—-]+[\s　]*|[\s　]+|(?=[\p{Script=Han}“「《]))/u
const partNumber = /^(?:PART|Part|NO|No)[\s.．]{0,2}(\d{1,2})[\s　|｜丨.．:：、]*/

/**
 * The mark at the start of a line, the outermost of several (■01 标题), with the text behind all of them; undefined where
 * there is none, or nothing behind it. Whether the line is a heading is decided from its neighbours.
 */
export function readMark(text: string): HeadingMark | undefined {
  const {start, end} = trim(text, 0, text.length)
  const mark = markAt(text.slice(start, end))
  if (mark === undefined) return undefined
  let inner = trim(text, start + mark.start, start + mark.end)
  // Behind a mark a number says nothing more; a bracket around all the rest is a mark as well.
  const nested = markAt(text.slice(inner.start, inner.end))
  if (nested !== undefined && !(nested.form === 'arabic' && mark.ordinal !== undefined) && isOuter(mark, nested)) {
    inner = trim(text, inner.start + nested.start, inner.start + nested.end)
  }
  return inner.start < inner.end ? {...mark, ...inner} : undefined
}

/** The number of a line that holds nothing else: 01, Part 1, 1, 一. */
export function readLoneNumber(text: string): number | undefined {
  const [, digits, han] =
    /^(?:(?:PART|Part|NO|No)?[\s.．]{0,2}(\d{1,2})|([一二三四五六七八九十]{1,2}))[.．、]?$/.exec(text.trim()) ?? []
  if (han !== undefined) return ordinalOf(han)
  return digits === undefined ? undefined : Number(digits)
}

function isOuter(mark: HeadingMark, nested: HeadingMark): boolean {
  if (nested.form === 'bracket') return true
  return mark.rank === undefined && mark.ordinal === undefined && nested.ordinal !== undefined && nested.form !== 'word'
}

function markAt(text: string): HeadingMark | undefined {
  return barred(text) ?? bulleted(text) ?? bracketed(text) ?? dashed(text) ?? numbered(text)
}

function barred(text: string): HeadingMark | undefined {
  if (text === '' || !headingBars.includes(text[0]!)) return undefined
  // A second bar makes the line a row of a table.
  for (let at = 1; at < text.length; at++) if (headingBars.includes(text[at]!)) return undefined
  return {form: 'bar', start: 1, end: text.length}
}

function bulleted(text: string): HeadingMark | undefined {
  const unit = text[0]
  if (unit === undefined || !headingBullets.includes(unit)) return undefined
  let start = 1
  while (text[start] === unit) start++
  let end = text.length
  while (end > start && text[end - 1] === unit) end--
  // ★ and ★★ are two habits.
  return {form: `bullet ${text.slice(0, start)}`, start, end}
}

/** 【标题】 without its bracket, 【链接】标题 as a whole. */
function bracketed(text: string): HeadingMark | undefined {
  const pair = headingBrackets.find(([open]) => text.startsWith(open!))
  if (pair === undefined) return undefined
  const close = text.indexOf(pair[1]!)
  if (close < 0) return undefined
  return close === text.length - 1
    ? {form: 'bracket', start: 1, end: close}
    : {form: 'bracket', start: 0, end: text.length}
}

/** —— 标题 —— */
function dashed(text: string): HeadingMark | undefined {
  const found = /^([-—–=]{2,8})[\s　]*[^-—–=\s][^-—–=]{0,60}([-—–=]{2,8})$/.exec(text)
  return found ? {form: 'dash', start: found[1]!.length, end: text.length - found[2]!.length} : undefined
}

function numbered(text: string): HeadingMark | undefined {
  const end = text.length
  const padded = paddedNumber.exec(text) ?? partNumber.exec(text)
  if (padded !== null && !/^[1-9]\d[.．、\s　]/.test(text)) {
    const form = /^\d/.test(text) ? 'padded' : 'labelled'
    return {form, ordinal: Number(padded[1]), start: padded[0].length, end}
  }
  for (const [rank, [form, pattern]] of numberings.entries()) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [whole, first, second] = found
    const ordinal = ordinalOf(second ?? first!)
    const behind = text[whole.length] ?? ' '
    // 一、二年级 enumerates.
    if (form === 'han' && /\D/.test(behind) && ordinalOf(behind) === ordinal + 1) return undefined
    const parent = form === 'decimal' ? {parent: Number(first)} : {}
    return {form, rank, ordinal, ...parent, start: whole.length, end}
  }
  return worded(text)
}

/** 案例一：标题. The word is part of the heading. */
function worded(text: string): HeadingMark | undefined {
  const found = /^(\p{Script=Han}{2,4}?)([一二三四五六七八九十]{1,2}|\d{1,2})(?=[:：、\s　丨|｜]|$)/u.exec(text)
  if (found === null || !numberedWords.some((word) => word === found[1])) return undefined
  return {form: 'word', ordinal: ordinalOf(found[2]!), start: 0, end: text.length}
}

const hanDigits = '零一二三四五六七八九'
const formalDigits = '零壹贰叁肆伍陆柒捌玖拾'

/** The number of an ordinal up to 99, of a letter its place; 0 where it is none. */
function ordinalOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[①-⑳]$/.test(text)) return text.charCodeAt(0) - 0x245f
  if (/^[A-H]$/.test(text)) return text.charCodeAt(0) - 0x40
  if (text.length === 1 && formalDigits.includes(text)) return formalDigits.indexOf(text)
  const [, tens, ten, units] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? []
  if (ten === undefined) return Math.max(0, hanDigits.indexOf(tens ?? ' '))
  return (tens ? hanDigits.indexOf(tens) : 1) * 10 + (units ? hanDigits.indexOf(units) : 0)
}

function trim(text: string, start: number, end: number): {readonly start: number; readonly end: number} {
  const inner = text.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  return {start: start + lead, end: start + lead + inner.trim().length}
}

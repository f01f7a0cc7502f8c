import {bareClassifiers, trillion, yuanModifiers} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {scaleAt} from './characters.js'
import {readGroup} from './group.js'

/** 万 closes a section. */
export const WAN = 10_000
/** 亿, and with it a scale that takes all sections before it. */
export const YI = 100_000_000

/** The scale that closes a section: 万, 亿, 万亿, 万万, 亿亿, 兆. */
export interface Closing {
  readonly end: number
  readonly scale: number
}

const TRILLION = trillion.charCodeAt(0)
const BLANK = ' '.charCodeAt(0)
const LINE_END = '\n'.charCodeAt(0)
const classifiers = unitSet(bareClassifiers)

/** The closing scale behind a group that ends at an offset. `figure` tells that the group was written in Arabic digits. */
export function closingAt(text: string, from: number, {figure}: {readonly figure: boolean}): Closing | undefined {
  const at = isPassedOver(text, from, figure) ? from + 1 : from
  if (text.charCodeAt(at) === TRILLION) return isTrillion(text, at) ? {end: at + 1, scale: WAN * YI} : undefined
  const scale = scaleAt(text, at)
  if (scale < WAN) return undefined
  const second = scaleAt(text, at + 1)
  if (second < scale) return {end: at + 1, scale}
  return {end: at + 2, scale: scale * second}
}

/** 2个亿, 30 亿元: what stands between a number and its scale without meaning. */
function isPassedOver(text: string, at: number, figure: boolean): boolean {
  const unit = text.charCodeAt(at)
  if (classifiers.has(unit)) return scaleAt(text, at + 1) === YI && !isModifier(text, at + 2)
  return figure && (unit === BLANK || unit === LINE_END) && scaleAt(text, at + 1) >= WAN
}

/** 14个亿元以上项目 counts projects by their size, and no money. */
function isModifier(text: string, at: number): boolean {
  return yuanModifiers.some((word) => text.startsWith(word, at))
}

/** 兆 is a trillion where money or a smaller section follows (2兆2,638億元), and mega elsewhere (100兆宽带). */
function isTrillion(text: string, at: number): boolean {
  if (text[at + 1] === '元') return true
  const next = readGroup(text, at + 1)
  return next !== undefined && scaleAt(text, next.end) >= WAN
}

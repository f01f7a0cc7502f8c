import {parties} from '../../../../language/organisations/known.js'
import {
  countBreaker,
  countedPlaces,
  countSigns,
  countTails,
  relativePlaces,
} from '../../../../language/organisations/places.js'
import {bracketedNotes} from '../../../../language/organisations/suffixes.js'
import {indexList, lengthEndingAt, wordEndingAt} from '../word-index.js'
import {type WordClass, wordsInFront} from './lexicon.js'

/** A piece of what stands before an ending, in offsets of the text. */
export interface Piece {
  readonly type: PieceType
  readonly start: number
  readonly end: number
}

/**
 * `brand` is also what no list knows, `relative` a bare 市 or 省, `pair` a 和 between two halves of a name, `note` a place in
 * brackets.
 */
export type PieceType = Exclude<WordClass, 'border' | 'placeSuffix'> | 'relative' | 'pair' | 'note'

/** A text in folded form with what its document says about places. */
export interface Ground {
  readonly text: string
  /** Names of places of this document, without 市 and the like. */
  readonly towns: ReadonlySet<string>
}

const pairing = '和与及'
const notes: ReadonlySet<string> = new Set(bracketedNotes)
const relative: ReadonlySet<string> = new Set(relativePlaces)
const party: ReadonlySet<string> = new Set(parties)

/** The longest name in brackets or quotation marks within a name of an organisation, in characters. */
const LONGEST_ASIDE = 10

/** So many characters in a row that no list knows are no name. */
const LONGEST_BRAND = 12

/** The pieces before an offset up to the first word, mark or place that no name goes beyond, in the order of the text. */
export function piecesBefore(ground: Ground, end: number, floor: number, allowsPair: boolean): Piece[] {
  const pieces: Piece[] = []
  let at = end
  while (at > floor) {
    const piece = pieceEndingAt(ground, at, floor) ?? (allowsPair ? pairAt(ground, at, floor, pieces) : undefined)
    if (piece === undefined) break
    const last = pieces.at(-1)
    if (piece.type === 'brand' && last?.type === 'brand') {
      if (last.end - piece.start > LONGEST_BRAND) break
      pieces[pieces.length - 1] = {...last, start: piece.start}
    } else pieces.push(piece)
    at = piece.start
  }
  return pieces.reverse()
}

function pieceEndingAt(ground: Ground, end: number, floor: number): Piece | undefined {
  const {text} = ground
  if (isCounted(text, end, floor)) return undefined
  const town = townEndingAt(ground, end, floor)
  const found = wordEndingAt(wordsInFront, text, end, floor)
  if (found !== undefined && !(town !== undefined && end - town > found[0].length)) {
    const [word, type] = found
    const start = end - word.length
    if (type === 'border') return undefined
    if (type === 'placeSuffix') return placeEndingAt(ground, end, start, floor)
    return {type, start, end}
  }
  if (town !== undefined) return {type: 'place', start: town, end}
  const mark = text[end - 1]!
  if (mark === '）' || mark === ')') return asideEndingAt(ground, end, floor)
  if (mark === '”' || mark === '」') return asideEndingAt(ground, end, floor)
  return isNameCharacter(mark) ? {type: 'brand', start: end - 1, end} : undefined
}

/** Whether several places stand before an offset: 九城市, 十一市. The eleventh or 三亚市 is none of them. */
function isCounted(text: string, end: number, floor: number): boolean {
  const length = lengthEndingAt(counted, text, end, floor)
  if (length === 0) return false
  let at = end - length
  if (countTails.includes(text[at - 1] ?? ' ')) {
    if (!countSigns.includes(text[at - 2] ?? ' ')) return false
    at--
  }
  const last = at
  while (at > floor && last - at < LONGEST_COUNT && countSigns.includes(text[at - 1]!)) at--
  return at < last && text[at - 1] !== countBreaker
}

const counted = indexList(countedPlaces)

/** The longest number before a word for places, in characters. */
const LONGEST_COUNT = 4

/** 海州市, or a bare 市. A name that no list knows has two or three characters. */
function placeEndingAt(ground: Ground, end: number, suffixStart: number, floor: number): Piece | undefined {
  const {text, towns} = ground
  const town = townEndingAt(ground, suffixStart, floor)
  if (town !== undefined) return {type: 'place', start: town, end}
  const before = wordEndingAt(wordsInFront, text, suffixStart, floor)
  if (before?.[1] === 'place' && !party.has(before[0])) {
    return {type: 'place', start: suffixStart - before[0].length, end}
  }
  const length = unknownLength(text, suffixStart, floor)
  if (length === 0 || (length === 1 && !'县州'.includes(text[suffixStart]!))) {
    return relative.has(text.slice(suffixStart, end)) ? {type: 'relative', start: suffixStart, end} : undefined
  }
  const known = townSizes.find((size) => towns.has(text.slice(suffixStart - size, suffixStart)))
  return {type: 'place', start: suffixStart - (known ?? (length > 3 ? 2 : length)), end}
}

/** How many characters before an offset belong to no word that is known; more than four are not counted. */
export function unknownLength(text: string, end: number, floor: number): number {
  let at = end
  while (at > floor && end - at < 4 && isHan(text[at - 1]!)) {
    const found = wordEndingAt(wordsInFront, text, at, floor)
    // 州 ends the names of many towns: 海州市.
    if ((found !== undefined && found[0] !== '州') || '年月日'.includes(text[at - 1]!)) break
    at--
  }
  return end - at
}

function townEndingAt({text, towns}: Ground, end: number, floor: number): number | undefined {
  if (towns.size === 0) return undefined
  for (const size of townSizes) if (end - size >= floor && towns.has(text.slice(end - size, end))) return end - size
  return undefined
}

/** Where the document has 临溪 as well as 话临溪, the longer one is the end of another word before the name. */
const townSizes = [2, 3]

/** （深圳） or “蓝鲸” inside a name. */
function asideEndingAt({text}: Ground, end: number, floor: number): Piece | undefined {
  const isNote = text[end - 1] === '）' || text[end - 1] === ')'
  const openers = isNote ? '（(' : '“「'
  for (let at = end - 2; at >= floor && end - at <= LONGEST_ASIDE; at--) {
    if (!openers.includes(text[at]!)) continue
    const inner = text.slice(at + 1, end - 1)
    if (inner.length < 2 || [...inner].some((character) => !isNameCharacter(character))) return undefined
    if (!isNote) return {type: 'brand', start: at, end}
    if (isNote && notes.has(inner)) return {type: 'note', start: at, end}
    const isPlace = isPlaceName(text, at + 1, end - 1) || unknownLength(text, end - 1, at + 1) === inner.length
    return isPlace ? {type: 'note', start: at, end} : undefined
  }
  return undefined
}

/** Whether a stretch is the name of a place that the lists know, with or without 市. */
export function isPlaceName(text: string, start: number, end: number): boolean {
  const found = wordEndingAt(wordsInFront, text, end, start)
  if (found === undefined) return false
  const [word, type] = found
  if (type === 'placeSuffix') return end - word.length > start
  return (type === 'place' || type === 'state') && end - word.length === start
}

/** 和 in 文化和旅游局: words of names on both sides. */
function pairAt({text}: Ground, end: number, floor: number, right: readonly Piece[]): Piece | undefined {
  if (!pairing.includes(text[end - 1]!) || right.length === 0) return undefined
  if (right.some(({type}) => type !== 'name' && type !== 'verb')) return undefined
  const left = wordEndingAt(wordsInFront, text, end - 1, floor)?.[1]
  return left === 'name' || left === 'verb' ? {type: 'pair', start: end - 1, end} : undefined
}

function isNameCharacter(character: string): boolean {
  return isHan(character) || /[A-Za-z·&]/.test(character)
}

/** Whether a character is a common Han sign. */
export function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

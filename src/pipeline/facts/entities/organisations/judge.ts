import {provinces} from '../../../../language/organisations/places.js'
import {
  bareSuffixes,
  centrePlaces,
  centreWork,
  commonWithTown,
  divisionSuffixes,
  fieldSuffixes,
  landmarks,
  neverInBrands,
  regionWords,
  suffixesTooWideForStates,
  townSuffixes,
  verbsInBrands,
  wideSuffixes,
} from '../../../../language/organisations/suffixes.js'
import {wordEndingAt} from '../word-index.js'
import {common, type Ending, endings, wordsInFront} from './lexicon.js'
import {isHan, type Piece} from './pieces.js'

/** An ending in a text: its word, and what it asks for. */
export interface EndingAt {
  readonly word: string
  readonly type: Ending
  readonly start: number
}

const divisions: ReadonlySet<string> = new Set(divisionSuffixes)
const ofTowns: ReadonlySet<string> = new Set(townSuffixes)
const withTownOnly: ReadonlySet<string> = new Set(commonWithTown)
const tooWideForStates: ReadonlySet<string> = new Set(suffixesTooWideForStates)
const ofFields: ReadonlySet<string> = new Set(fieldSuffixes)
const neverInCompanies = [...neverInBrands].filter((sign) => !verbsInBrands.includes(sign)).join('')
const bare: ReadonlySet<string> = new Set(bareSuffixes)
const underWide: ReadonlySet<string> = new Set(wideSuffixes)

/** The longest brand with a verb in it, in characters: 柿满堂. */
const LONGEST_COINED = 3

/** The shortest brand behind the noun that says what a firm is, in characters. */
export const SHORTEST_BRAND = 2

/** Whether pieces and the ending behind them make the name of a body. */
export function isName(text: string, pieces: readonly Piece[], ending: EndingAt): boolean {
  const first = pieces[0]!
  const body = pieces.slice(1)
  const {word, type} = ending
  const never = first.type === 'place' && word.endsWith('公司') && word.length > 2 ? neverInCompanies : neverInBrands
  if (pieces.some((piece) => piece.type === 'brand' && !isBrand(text, piece, never))) return false
  if (divisions.has(word)) {
    const inner = pieces.findLastIndex((piece) => piece.type === 'suffix' || piece.type === 'known')
    const work = pieces.slice(inner + 1)
    return inner >= 0 && work.length > 0 && work.every((piece) => piece.type === 'name' || piece.type === 'verb')
  }
  if (type === 'branch') return pieces.some((piece) => piece.type === 'suffix' || piece.type === 'known')
  if (type === 'works' && first.type !== 'brand') return false
  if (type === 'centre' && !isCentre(text, pieces.at(-1)!)) return false
  if (bare.has(word) && body.length === 0 && first.type !== 'known') return false
  if (type === 'branded' && !pieces.some(isLongBrand) && !isLocalBranch(pieces) && !isLandmark(text, pieces))
    return false
  if (type === 'provincial' && !isProvince(text, first)) return false
  switch (first.type) {
    case 'known':
    case 'place':
      return true
    case 'state':
      return !(tooWideForStates.has(word) && body.every((piece) => isCommon(text, piece)))
    case 'wide':
      return (underWide.has(word) || isNational(text, first, ending)) && body.some((piece) => !isCommon(text, piece))
    case 'relative':
      if (!isFree(text, first.start)) return false
      // 省直医院, 市辖学校
      if (body[0]?.type === 'brand' && body[0].end - body[0].start === 1) return false
      return body.length > 0 ? type !== 'branded' : !withTownOnly.has(word)
    case 'brand':
      if (ofFields.has(word) && isField(text, first, body)) return false
      return type === 'works' ? isWorks(text, first, body) : isBranded(first, body, ending)
    case 'name':
      // 北方工业有限公司: the law gives every such name one owner, whatever its words.
      return word.endsWith('有限公司') && body.length > 0 && !pieces.every((piece) => isCommon(text, piece))
    default:
      return false
  }
}

/** 机器视觉联盟, 泌尿专科联盟: before words of kinds alone, what no list knows is a field. */
function isField(text: string, {start, end}: Piece, body: readonly Piece[]): boolean {
  if (!body.every((piece) => isCommon(text, piece))) return false
  const brand = text.slice(start, end)
  return !regionWords.some((word) => brand.includes(word))
}

function isLongBrand({type, start, end}: Piece): boolean {
  return type === 'brand' && end - start >= SHORTEST_BRAND
}

/** 国家电网海州供电公司 */
function isLocalBranch([first, second]: readonly Piece[]): boolean {
  return first?.type === 'known' && second?.type === 'place'
}

/** 海州湾实验室 */
function isLandmark(text: string, [first, second, ...rest]: readonly Piece[]): boolean {
  if (first?.type !== 'place' || second?.type !== 'brand' || rest.length > 0) return false
  return second.end - second.start === 1 && landmarks.includes(text[second.start]!)
}

/** 国家新能源汽车技术创新中心; what is 国际 or 全球 is an aim. */
function isNational(text: string, {start, end}: Piece, {type}: EndingAt): boolean {
  return type === 'centre' && text.slice(start, end) === '国家'
}

/** A name that opens with a word of its own: 力行医疗科技有限公司, 东澜海关. */
function isBranded({start, end}: Piece, body: readonly Piece[], {word, type}: EndingAt): boolean {
  const length = end - start
  if (word === '公司') return length >= 2 && length <= (body.length > 0 ? 6 : 3)
  if (type === 'named' || type === 'branded') return length >= 2 && length <= 8
  if (body.some((piece) => piece.type === 'suffix')) return length >= 2 && length <= 4
  return type === 'placed' && ofTowns.has(word) && length >= 2 && length <= 3
}

/** 云顶茶厂 in a list behind another name: elsewhere a word that no list knows may be anything, and a works only a place. */
function isWorks(text: string, {start, end}: Piece, body: readonly Piece[]): boolean {
  if (body.length > 0 || end - start < 2 || end - start > 3 || !'、和与及'.includes(text[start - 1] ?? ' '))
    return false
  const before = wordEndingAt(endings, text, start - 1, 0)?.[1]
  return before !== undefined && before !== 'lookalike'
}

/** Whether the name of a place that is left out can stand at an offset: 麻省 is no 省. */
function isFree(text: string, at: number): boolean {
  return !isHan(text[at - 1] ?? ' ') || wordEndingAt(wordsInFront, text, at, 0) !== undefined
}

/** Whether a piece holds none of some signs, and begins with none that no brand has; what the list knows for a brand may. */
function isBrand(text: string, {start, end}: Piece, inside: string): boolean {
  const never = end - start <= LONGEST_COINED ? inside : neverInBrands
  for (let at = end; at > start; at--) {
    const known = wordEndingAt(wordsInFront, text, at, start)
    if (known?.[1] === 'brand') at -= known[0].length - 1
    else if ((at - 1 === start ? neverInBrands : never).includes(text[at - 1]!)) return false
  }
  return true
}

function isCentre(text: string, last: Piece): boolean {
  const before = text.slice(Math.max(0, last.end - 8), last.end)
  if (centrePlaces.some((word) => before.endsWith(word))) return false
  return last.type === 'place' || centreWork.some((word) => before.endsWith(word))
}

function isProvince(text: string, {type, start, end}: Piece): boolean {
  const word = text.slice(start, end)
  if (type === 'relative') return word === '省'
  return provinces.some((name) => word.startsWith(name)) || word.endsWith('省') || word.endsWith('自治区')
}

function isCommon(text: string, {start, end}: Piece): boolean {
  return common.has(text.slice(start, end))
}

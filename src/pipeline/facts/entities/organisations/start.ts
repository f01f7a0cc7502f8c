import {companySuffixes, firmNouns, partSuffixes} from '../../../../language/organisations/suffixes.js'
import {verbGroups} from '../../../../language/persons/verbs.js'
import {wordsOfGroups} from '../../../word-list.js'
import {wordEndingAt} from '../word-index.js'
import {type EndingAt, isName, SHORTEST_BRAND} from './judge.js'
import {wordsInFront} from './lexicon.js'
import type {Ground, Piece, PieceType} from './pieces.js'

const parts: ReadonlySet<string> = new Set(partSuffixes)
const companies: ReadonlySet<string> = new Set(companySuffixes)

/** What people do, in two signs. */
const verbs: ReadonlySet<string> = new Set(wordsOfGroups(verbGroups))

const withinNames: ReadonlySet<PieceType> = new Set<PieceType>(['name', 'verb', 'pair', 'brand'])

const openings: ReadonlySet<PieceType> = new Set<PieceType>(['place', 'state', 'wide', 'relative', 'known'])

/** Where the name with this ending begins, from the pieces in front of it; nothing where they make no name. */
export function startOfName(ground: Ground, found: readonly Piece[], ending: EndingAt): number | undefined {
  const own = companies.has(ending.word) ? withoutFirmNoun(ground.text, found) : found
  const pieces = dropVerbs(
    fromOpening(withoutStrangers(withoutVerbBeforePlace(withWholePairs(own)), ending), ground.text, ending),
  )
  const [first] = pieces
  if (first === undefined) return undefined
  return isName(ground.text, pieces, ending) ? first.start + verbLength(ground.text, first) : undefined
}

/** How much of a word that no list knows is the verb before the name: 挖走启明半导体有限公司. */
function verbLength(text: string, {type, start, end}: Piece): number {
  const isVerb = type === 'brand' && end - start >= VERB + SHORTEST_BRAND && verbs.has(text.slice(start, start + VERB))
  return isVerb && wordEndingAt(wordsInFront, text, start + VERB, start) === undefined ? VERB : 0
}

/** The length of the verbs that the table has. */
const VERB = 2

/** What a firm is, before its name: 晶片商凌越科技股份有限公司 is 凌越科技股份有限公司. */
function withoutFirmNoun(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const place = pieces.findLast((piece) => openings.has(piece.type))
  const floor = place?.end ?? pieces[0]?.start ?? 0
  for (let i = pieces.length - 1; i >= 0; i--) {
    const {type, start, end} = pieces[i]!
    if (type !== 'brand') continue
    for (let at = end - SHORTEST_BRAND; at >= start; at--) {
      if (endsWithFirmNoun(text, at, floor)) return [{type, start: at, end}, ...pieces.slice(i + 1)]
    }
  }
  return pieces
}

function endsWithFirmNoun(text: string, end: number, floor: number): boolean {
  return firmNouns.some((noun) => {
    const start = end - noun.length
    // 浙商, 徽商: one character and 商 is a brand.
    const before = noun === '商' ? 2 : noun.length === 1 ? 1 : 0
    return start - before >= floor && text.startsWith(noun, start)
  })
}

/** A 和 joins two halves of a name only behind a place: 海州市文化和旅游局, 企业和行业协会. */
function withWholePairs(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(({type}) => type === 'pair')
  if (at < 0) return pieces
  const opening = pieces.slice(0, at).findLastIndex(({type}) => !withinNames.has(type))
  const opener = pieces[opening]
  const holds = opener !== undefined && (openings.has(opener.type) || opener.type === 'suffix')
  return holds ? pieces : pieces.slice(at + 1)
}

/** 联合海州大学, 促进宁川银行: in front of a place the word is a verb. */
function withoutVerbBeforePlace(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(({type}, i) => type === 'verb' && openings.has(pieces[i + 1]?.type ?? 'name'))
  return pieces.slice(at + 1)
}

/** A word that no list knows, behind the name of another body, is part of the name only where that has parts. */
function withoutStrangers(pieces: readonly Piece[], {word, type}: EndingAt): readonly Piece[] {
  const inner = pieces.findLastIndex((piece) => piece.type === 'suffix' || piece.type === 'known')
  if (inner < 0 || parts.has(word) || type === 'branch') return pieces
  if (companies.has(word) && pieces[inner]?.type === 'known') return pieces
  const tail = pieces.slice(inner + 1)
  return tail.some((piece) => piece.type === 'brand' || openings.has(piece.type)) ? tail : pieces
}

/** A name begins with its first place; what stands before that is another word, or the brand of a company. */
function fromOpening(pieces: readonly Piece[], text: string, {word}: EndingAt): readonly Piece[] {
  const at = pieces.findIndex(({type}) => openings.has(type))
  if (at <= 0) return pieces
  const before = pieces.slice(0, at)
  if (before.some(({type}) => type === 'suffix')) return pieces
  const [brand] = before
  // 青石湖国家湿地公园管理局
  if (brand?.type === 'brand' && before.length === 1 && pieces[at]?.type === 'wide') return pieces
  const isBrand = before.length === 1 && brand?.type === 'brand' && brand.end - brand.start >= 2
  const isOwn = word !== '公司' || wordEndingAt(wordsInFront, text, brand?.end ?? 0, brand?.start ?? 0)?.[1] === 'brand'
  return isBrand && companies.has(word) && isOwn ? pieces : pieces.slice(at)
}

function dropVerbs(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({type}) => type !== 'verb' && type !== 'pair' && type !== 'note')
  return at < 0 ? [] : pieces.slice(at)
}

import type {Span} from '../../../../ast/fact.js'
import {common} from './lexicon.js'
import {endingAt, goesOn} from './names.js'
import {type Ground, piecesBefore} from './pieces.js'

/** The longest member of a list that leans on the name before it, in characters. */
const LONGEST_MEMBER = 14

const separators = '、和与及'

/**
 * Members of a list that have the ending of the full name before them and no place of their own: 区块链联盟 behind
 * 粤港澳大湾区金属新材料产业联盟、. What says only a kind (社区医院) is no member.
 */
export function listedNames(ground: Ground, names: readonly Span[], closed: readonly Span[]): Span[] {
  const {text} = ground
  const members: Span[] = []
  let begun: ReadonlySet<number> | undefined
  for (const name of names) {
    if (!separators.includes(text[name.end] ?? '.')) continue
    const ending = endingAt(text, name.end, name.start)
    if (ending === undefined || ending.type === 'known') continue
    begun ??= new Set([...names, ...closed].map(({start}) => start))
    let at = name.end
    while (separators.includes(text[at] ?? '.') && !begun.has(at + 1)) {
      const end = memberEnd(ground, at + 1, ending.word)
      if (end === undefined) break
      members.push({start: at + 1, end})
      at = end
    }
  }
  return members
}

/** Where the member that begins at an offset ends. */
function memberEnd(ground: Ground, start: number, word: string): number | undefined {
  const {text} = ground
  const suffix = text.slice(start, start + LONGEST_MEMBER).indexOf(word)
  if (suffix <= 0) return undefined
  const end = start + suffix + word.length
  if (endingAt(text, end, start)?.word !== word || goesOn(text, start + suffix, end)) return undefined
  const pieces = piecesBefore(ground, start + suffix, start, false)
  if (pieces[0]?.start !== start) return undefined
  const isOwn = pieces.every(({type}) => type === 'name' || type === 'brand' || type === 'verb')
  return isOwn && pieces.some((piece) => !common.has(text.slice(piece.start, piece.end))) ? end : undefined
}

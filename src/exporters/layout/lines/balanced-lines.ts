import {BreakBefore, findBreaks} from './break-opportunities.js'
import {CharacterClass, isBlank} from './character-class.js'
import type {Cohesion} from './cohesion.js'
import {type Glyphs, sizeOf} from './glyphs.js'
import {breakLines, type Line} from './line-breaking.js'
import {naturalWidth} from './set-line.js'

/**
 * What a break costs, in squared ems of unevenness: a line end behind a comma is free, one that parts two characters which
 * the text keeps together outweighs lines that differ by several characters.
 */
const cost = {
  behindMark: 0,
  behindSpace: 0,
  besideBracket: 4,
  behindParticle: 8,
  betweenHanzi: 24,
  insideWord: 120,
  anotherLine: 30,
}

/** Characters that end a phrase. */
const particles = '的了'
/** Characters that begin one. */
const conjunctions = '和与及暨并在为将对向让助以把'

const C = CharacterClass

/** Breaks a headline into lines of about equal length, as few as can be, at the borders of phrases. */
export function breakBalanced(glyphs: Glyphs, width: number, cohesion: Cohesion): Line[] {
  const fewest = breakLines(glyphs, {first: width, rest: width}).length
  if (fewest <= 1) return breakLines(glyphs, {first: width, rest: width})
  const costs = breakCosts(glyphs, cohesion)
  const few = solve(glyphs, costs, width, fewest)
  const more = solve(glyphs, costs, width, fewest + 1)
  const ends = more.total + cost.anotherLine < few.total ? more.ends : few.ends
  if (ends === undefined) return breakLines(glyphs, {first: width, rest: width})
  return ends.map((end, i) => ({...trim(glyphs, i === 0 ? 0 : ends[i - 1]!, end), last: true}))
}

interface Solution {
  readonly total: number
  /** Absent where the headline cannot be set on so many lines. */
  readonly ends?: readonly number[]
}

/** The cheapest way to set a headline on `lines` lines, by dynamic programming over its breaks. */
function solve(glyphs: Glyphs, costs: Float64Array, width: number, lines: number): Solution {
  const {count} = glyphs
  const ideal = naturalWidth(glyphs, 0, count) / lines
  let best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  const origins: Int32Array[] = []
  for (let line = 0; line < lines; line++) {
    const next = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY)
    const origin = new Int32Array(count + 1)
    for (let start = 0; start < count; start++) {
      if (best[start] === Number.POSITIVE_INFINITY) continue
      for (let end = start + 1; end <= count; end++) {
        const ink = trim(glyphs, start, end)
        const length = naturalWidth(glyphs, ink.start, ink.end)
        if (length > width) break
        const unevenness = (length - ideal) / sizeOf(glyphs, start)
        const total = best[start]! + costs[end]! + unevenness * unevenness
        if (total < next[end]!) {
          next[end] = total
          origin[end] = start
        }
      }
    }
    origins.push(origin)
    best = next
  }
  const total = best[count]!
  if (total === Number.POSITIVE_INFINITY) return {total}
  const ends = [count]
  for (let line = lines - 1; line > 0; line--) ends.unshift(origins[line]![ends[0]!]!)
  return {total, ends}
}

/** What it costs to end a line before each character. */
function breakCosts(glyphs: Glyphs, cohesion: Cohesion): Float64Array {
  const breaks = findBreaks(glyphs)
  const costs = new Float64Array(glyphs.count + 1)
  for (let i = 1; i < glyphs.count; i++) {
    costs[i] = breaks[i] === BreakBefore.never ? Number.POSITIVE_INFINITY : breakCost(glyphs, i, cohesion)
  }
  return costs
}

function breakCost({kind, text, offset}: Glyphs, i: number, cohesion: Cohesion): number {
  const before = kind[i - 1]!
  const after = kind[i]!
  if (isBlank(before)) return cost.behindSpace
  if (before === C.pause || before === C.stop || before === C.dash || before === C.narrowClosing) return cost.behindMark
  if (before === C.closing || after === C.opening || after === C.dash) return cost.besideBracket
  const left = text.slice(offset[i - 1], offset[i])
  const right = text.slice(offset[i], offset[i + 1])
  if (particles.includes(left) || conjunctions.includes(right))
    return cost.behindParticle + cost.insideWord * cohesion(left, right) * 0.5
  return cost.betweenHanzi + cost.insideWord * cohesion(left, right)
}

function trim(glyphs: Glyphs, start: number, end: number): {start: number; end: number} {
  let first = start
  let last = end
  while (first < last && isBlank(glyphs.kind[first]!)) first++
  while (last > first && isBlank(glyphs.kind[last - 1]!)) last--
  return {start: first, end: last}
}

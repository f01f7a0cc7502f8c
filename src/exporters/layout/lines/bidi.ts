import {CharacterClass, isRightToLeft} from './character-class.js'
import type {Glyphs} from './glyphs.js'

/**
 * Hebrew and Arabic in a Chinese line. The line runs from left to right; a stretch of words that are written the other way
 * is turned round, its numbers excepted. This is the bidirectional algorithm of Unicode (UAX #9) for text without embedding
 * characters, which are taken out of a text before it is set.
 */

/** The characters of a line in the order in which they stand on paper. */
export interface VisualLine {
  readonly glyphs: Glyphs
  readonly start: number
  readonly end: number
  readonly added: Float64Array
}

const C = CharacterClass

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/** Puts a line in the order of paper; it comes back as it is where all of it runs from left to right. */
export function visualLine(line: VisualLine): VisualLine {
  const {glyphs, start, end, added} = line
  if (!glyphs.hasRightToLeft) return line
  const order = Array.from({length: end - start}, (_, i) => start + i)
  const leads = order.map((at, i) => glyphs.gap[at]! + added[i]!)
  const turned = new Set<number>()
  for (let from = start; from < end; ) {
    const to = stretchEnd(glyphs, from, end)
    if (to === from) {
      from++
      continue
    }
    for (let at = from; at < to; at++) turned.add(at)
    turn(order, leads, from - start, to - start)
    turnBack(glyphs, order, leads, from - start, to - start)
    from = to
  }
  return turned.size === 0 ? line : permuted(glyphs, order, leads, turned)
}

/** End of the stretch of text from right to left that begins at `from`; `from` where none does. */
function stretchEnd(glyphs: Glyphs, from: number, end: number): number {
  if (!isTurned(glyphs, from)) return from
  let last = from + 1
  for (let at = last; at < end; at++) {
    const kind = glyphs.kind[at]!
    if (isTurned(glyphs, at) || kind === C.digit || (kind === C.mark && at === last)) last = at + 1
    else if (kind === C.ideograph || kind === C.letter) break
  }
  return last
}

function isTurned(glyphs: Glyphs, at: number): boolean {
  return isRightToLeft(glyphs.text.codePointAt(glyphs.offset[at]!)!)
}

/** Turns characters round, and the spaces between them with them. */
function turn(order: number[], leads: number[], from: number, to: number): void {
  turnPart(order, from, to)
  turnPart(leads, from + 1, to)
}

function turnPart(values: number[], from: number, to: number): void {
  for (let left = from, right = to - 1; left < right; left++, right--) {
    const value = values[left]!
    values[left] = values[right]!
    values[right] = value
  }
}

/** Numbers run from left to right all the same, and marks stand behind what they combine with. */
function turnBack({kind}: Glyphs, order: number[], leads: number[], from: number, to: number): void {
  for (let at = from; at < to; ) {
    let end = at + 1
    if (kind[order[at]!] === C.digit) {
      while (end < to && isInNumber(kind, order, end, to)) end++
    } else if (kind[order[at]!] === C.mark) {
      while (end < to && kind[order[end - 1]!] === C.mark) end++
    }
    turn(order, leads, at, end)
    at = end
  }
}

/** A digit, or a point or comma between two of them. */
function isInNumber(kind: Uint8Array, order: readonly number[], at: number, to: number): boolean {
  if (kind[order[at]!] === C.digit) return true
  return kind[order[at]!] === C.narrowClosing && at + 1 < to && kind[order[at + 1]!] === C.digit
}

/** The characters of a line by themselves, in a given order; those that are turned round show their mirror images. */
function permuted(
  glyphs: Glyphs,
  order: readonly number[],
  leads: readonly number[],
  turned: ReadonlySet<number>,
): VisualLine {
  const texts = order.map((at) => {
    const character = glyphs.text.slice(glyphs.offset[at], glyphs.offset[at + 1])
    return turned.has(at) ? (MIRRORED[character] ?? character) : character
  })
  const offset = new Int32Array(order.length + 1)
  texts.forEach((text, i) => {
    offset[i + 1] = offset[i]! + text.length
  })
  const line: Glyphs = {
    ...glyphs,
    count: order.length,
    text: texts.join(''),
    offset,
    kind: Uint8Array.from(order, (at) => glyphs.kind[at]!),
    face: Uint8Array.from(order, (at) => glyphs.face[at]!),
    piece: Uint32Array.from(order, (at) => glyphs.piece[at]!),
    advance: Float64Array.from(order, (at) => glyphs.advance[at]!),
    width: Float64Array.from(order, (at) => glyphs.width[at]!),
    shift: Float64Array.from(order, (at) => glyphs.shift[at]!),
    gap: new Float64Array(order.length),
  }
  return {glyphs: line, start: 0, end: order.length, added: Float64Array.from(leads)}
}

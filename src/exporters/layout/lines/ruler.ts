import {CharacterClass, isBlank} from './character-class.js'
import type {Glyphs} from './glyphs.js'
import {mayStretch} from './justification.js'
import {blankAtEnd, blankAtStart, squeezeLimit} from './squeezing.js'

/** Answers questions about pieces of a paragraph in constant time. Lengths are in points. */
export interface Ruler {
  /** Where the ink of a line that breaks at `end` ends. */
  inkEnd(start: number, end: number): number
  /** Width of a line with the blanks of its edges trimmed. */
  width(start: number, inkEnd: number): number
  /** How much the line can be squeezed. */
  squeeze(start: number, inkEnd: number): number
  /** How many gaps of the line can be spread. */
  gaps(start: number, inkEnd: number): number
}

/** Adds up the widths of a paragraph from its start to each character. */
export function createRuler(glyphs: Glyphs): Ruler {
  const {count, width, gap, kind} = glyphs
  const places = count + 1
  const memory = new ArrayBuffer(24 * places)
  const position = new Float64Array(memory, 0, places)
  const squeeze = new Float64Array(memory, 8 * places, places)
  const gaps = new Uint32Array(memory, 16 * places, places)
  /** End of the last ink before each character. */
  const ink = new Uint32Array(memory, 20 * places, places)
  for (let i = 0; i < count; i++) {
    ink[i + 1] = isBlank(kind[i]!) || kind[i] === CharacterClass.lineFeed ? ink[i]! : i + 1
    position[i + 1] = position[i]! + gap[i]! + width[i]!
    squeeze[i + 1] = squeeze[i]! + squeezeLimit(glyphs, i)
    gaps[i + 1] = gaps[i]! + (i > 0 && mayStretch(glyphs, i) ? 1 : 0)
  }
  return {
    inkEnd: (start, end) => Math.max(start, ink[end]!),
    width(start, inkEnd) {
      if (inkEnd <= start) return 0
      const whole = position[inkEnd]! - position[start]! - gap[start]!
      return whole - blankAtStart(glyphs, start) - (inkEnd - start > 1 ? blankAtEnd(glyphs, inkEnd - 1) : 0)
    },
    squeeze: (start, inkEnd) => (inkEnd - start > 2 ? squeeze[inkEnd - 1]! - squeeze[start + 1]! : 0),
    gaps: (start, inkEnd) => (inkEnd - start > 1 ? gaps[inkEnd]! - gaps[start + 1]! : 0),
  }
}

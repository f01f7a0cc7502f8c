import type {CffIndex} from '../../layout/fonts/cff-table.js'

/** Operators of glyph programs (Type 2 charstrings) that flow and stack depend on; those of two bytes begin with `escape`. */
const operator = {
  hstem: 1,
  vstem: 3,
  callSubroutine: 10,
  return: 11,
  escape: 12,
  endChar: 14,
  hstemWithMask: 18,
  hintMask: 19,
  counterMask: 20,
  vstemWithMask: 23,
  shortInteger: 28,
  callGlobal: 29,
} as const

const stemOperators: ReadonlySet<number> = new Set([
  operator.hstem,
  operator.vstem,
  operator.hstemWithMask,
  operator.vstemWithMask,
])

/** How many operands more or fewer an operator of arithmetic leaves; it names the second byte. All others leave none. */
const arithmetic: ReadonlyMap<number, number> = new Map([
  [3, -1], // and
  [4, -1], // or
  [5, 0], // not
  [9, 0], // abs
  [10, -1], // add
  [11, -1], // sub
  [12, -1], // div
  [14, 0], // neg
  [15, -1], // eq
  [18, -1], // drop
  [20, -2], // put
  [21, 0], // get
  [22, -3], // ifelse
  [23, 1], // random
  [24, -1], // mul
  [26, 0], // sqrt
  [27, 1], // dup
  [28, 0], // exch
  [29, 0], // index
  [30, -2], // roll
])

const DEEPEST_CALL = 10
/** No hanzi is as long, in bytes or in steps; a damaged font can call itself for ever. */
const LONGEST_PROGRAM = 0x10000
/** What an interpreter has room for; the standard asks for 48. */
const MOST_OPERANDS = 513

interface State {
  /** The program that is being written, and its length. */
  readonly bytes: Uint8Array
  length: number
  /** Operands that wait for an operator: where each begins in `bytes`, and its value where it is a whole number. */
  readonly starts: Int32Array
  readonly values: Float64Array
  operands: number
  stems: number
  ended: boolean
  steps: number
}

/** Used again for each program: a face has hundreds in a document. */
const scratch = {
  bytes: new Uint8Array(LONGEST_PROGRAM),
  starts: new Int32Array(MOST_OPERANDS),
  values: new Float64Array(MOST_OPERANDS),
}

/**
 * The program of a glyph with those that it calls written out in their places. Throws a RangeError where it cannot be
 * followed.
 */
export function flatten(program: Uint8Array, local: CffIndex, global: CffIndex): Uint8Array {
  const state: State = {...scratch, length: 0, operands: 0, stems: 0, ended: false, steps: 0}
  follow(program, {local, global}, state, 0)
  if (!state.ended) write(Uint8Array.of(operator.endChar), 0, 1, state)
  return state.bytes.slice(0, state.length)
}

interface Subroutines {
  readonly local: CffIndex
  readonly global: CffIndex
}

function follow(program: Uint8Array, subroutines: Subroutines, state: State, depth: number): void {
  if (depth > DEEPEST_CALL) throw new RangeError('calls are nested too deep')
  for (let at = 0; at < program.length && !state.ended; ) {
    if (++state.steps > LONGEST_PROGRAM) throw new RangeError('the program is too long')
    const first = program[at]!
    const isOperand = first >= 32 || first === operator.shortInteger
    const size = isOperand ? operandSize(first) : operatorSize(first, state)
    if (at + size > program.length) throw new RangeError('the program is cut off')
    if (first === operator.return) return
    if (first === operator.callSubroutine || first === operator.callGlobal) {
      const called = first === operator.callGlobal ? subroutines.global : subroutines.local
      follow(called.item(popNumber(state) + bias(called)), subroutines, state, depth + 1)
    } else {
      if (isOperand) pushOperand(valueAt(program, at), state)
      write(program, at, size, state)
      if (!isOperand) operate(first, program[at + 1]!, state)
    }
    at += size
  }
}

function write(source: Uint8Array, at: number, size: number, state: State): void {
  if (state.length + size > LONGEST_PROGRAM) throw new RangeError('the program is too long')
  for (let i = 0; i < size; i++) state.bytes[state.length + i] = source[at + i]!
  state.length += size
}

function pushOperand(value: number, state: State): void {
  if (state.operands === MOST_OPERANDS) throw new RangeError('too many operands')
  state.starts[state.operands] = state.length
  state.values[state.operands] = value
  state.operands++
}

function operandSize(first: number): number {
  if (first === operator.shortInteger) return 3
  if (first === 255) return 5
  return first >= 247 ? 2 : 1
}

/** A mask has a bit for each stem behind it; stems right before it need no operator of their own. */
function operatorSize(first: number, {stems, operands}: State): number {
  if (first === operator.escape) return 2
  if (first !== operator.hintMask && first !== operator.counterMask) return 1
  return 1 + Math.ceil((stems + (operands >> 1)) / 8)
}

function valueAt(program: Uint8Array, at: number): number {
  const first = program[at]!
  if (first === operator.shortInteger) return ((program[at + 1]! << 24) | (program[at + 2]! << 16)) >> 16
  if (first <= 246) return first - 139
  if (first <= 250) return (first - 247) * 256 + program[at + 1]! + 108
  if (first <= 254) return -(first - 251) * 256 - program[at + 1]! - 108
  return Number.NaN
}

/** The number of a subroutine, which is taken back from what was written. */
function popNumber(state: State): number {
  const value = state.values[state.operands - 1]
  if (value === undefined || Number.isNaN(value)) throw new RangeError('a call of nothing')
  state.operands--
  state.length = state.starts[state.operands]!
  return value
}

/** Numbers of subroutines are counted from the middle, so that more of them are short. */
function bias({count}: CffIndex): number {
  if (count < 1240) return 107
  return count < 33900 ? 1131 : 32768
}

function operate(first: number, second: number, state: State): void {
  const change = first === operator.escape ? arithmetic.get(second) : undefined
  if (change !== undefined) {
    // What is computed is no number that a call could be written out for.
    const left = Math.max(0, state.operands + change)
    state.operands = 0
    for (let i = 0; i < left; i++) pushOperand(Number.NaN, state)
    return
  }
  if (stemOperators.has(first) || first === operator.hintMask || first === operator.counterMask) {
    state.stems += state.operands >> 1
  }
  state.operands = 0
  if (first === operator.endChar) state.ended = true
}

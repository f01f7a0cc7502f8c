import type {Edit} from '../../../src/ast/edit.js'
import {blanks} from '../../../src/language/characters.js'
import {applyEdits} from '../../../src/pipeline/clean/edit.js'
import {clean} from '../../../src/pipeline/clean/index.js'
import type {Rule} from '../../../src/pipeline/clean/rule.js'
import {type Piece, rawOf, truthOf} from './text.js'

/** What cleaning did to one dirty text, measured against its truth. */
export interface Score {
  /** Pieces of dirt, and how many of them became what they should. */
  readonly dirt: number
  readonly mended: number
  /** Characters of clean pieces that are gone, and line ends between clean lines that are. */
  readonly lost: number
  /** Removed copies that name no source, or a place that they do not repeat. */
  readonly wrongEvidence: number
  /** What went wrong, for a reader. */
  readonly misses: readonly string[]
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Placed extends Span {
  readonly piece: Piece
}

/** Cleans a dirty text and compares, piece by piece. Blanks at the edges of lines and empty lines make no difference. */
export function measure(pieces: readonly Piece[], rules: readonly Rule[]): Score {
  const raw = rawOf(pieces)
  const {text, edits} = clean(raw, rules)
  const placed = place(pieces)
  const misses: string[] = []
  let dirt = 0
  let mended = 0
  let lost = 0
  for (const cluster of clustersOf(placed, edits)) {
    const left = cluster.start === 0 || raw[cluster.start - 1] === '\n' ? `${EDGE}\n` : EDGE
    const inside = placed.filter(({start, end}) => start < cluster.end && cluster.start < end)
    const cut = ({piece, start, end}: Placed) =>
      isDirt(piece)
        ? piece.clean
        : piece.raw.slice(Math.max(cluster.start - start, 0), Math.min(end, cluster.end) - start)
    const wanted = inside.map(cut).join('')
    const got = outputOf(raw, edits, cluster)
    const isRight = comparable(left + wanted + EDGE) === comparable(left + got + EDGE)
    const pieces = inside.filter(({piece}) => isDirt(piece)).length
    dirt += pieces
    if (isRight) mended += pieces
    else if (pieces > 0) misses.push(`left or spoilt: ${show(raw, cluster)} gives ${JSON.stringify(got.slice(0, 60))}`)
    const cleanText = inside.filter(({piece}) => !isDirt(piece)).map(cut)
    const gone = missing(inkOf(cleanText.join('')), inkOf(got))
    lost += gone
    if (gone > 0) misses.push(`lost ${gone} characters in ${show(raw, cluster)}`)
  }
  if (mended === dirt && lost === 0 && comparable(text) !== comparable(truthOf(pieces))) {
    lost++
    misses.push('lines are joined or parted that were right')
  }
  const wrong = wrongEvidence(placed, edits)
  for (const piece of wrong) misses.push(`wrong evidence for ${show(raw, piece)}`)
  return {dirt, mended, lost, wrongEvidence: wrong.length, misses}
}

/** Stands for what lies around a place, so that a line end at its edge counts. */
const EDGE = '\u25c6'

const isDirt = ({raw, clean}: Piece) => raw !== clean

function place(pieces: readonly Piece[]): Placed[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.raw.length
    return {piece, start, end: at}
  })
}

/** Dirt and edits, where those that overlap are one place. */
function clustersOf(placed: readonly Placed[], edits: readonly Edit[]): Span[] {
  const spans: Span[] = [...placed.filter(({piece}) => isDirt(piece)), ...edits].sort((a, b) => a.start - b.start)
  const clusters: Span[] = []
  for (const {start, end} of spans) {
    const last = clusters.at(-1)
    if (last !== undefined && start < last.end) clusters[clusters.length - 1] = {...last, end: Math.max(last.end, end)}
    else clusters.push({start, end})
  }
  return clusters
}

function outputOf(raw: string, edits: readonly Edit[], {start, end}: Span): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end)
  const moved = inside.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}))
  return applyEdits(raw.slice(start, end), moved)
}

/** A text without what makes no difference. A carriage return does. */
function comparable(text: string): string {
  return text
    .split('\n')
    .map(trimBlanks)
    .filter((line) => line !== '')
    .join('\n')
}

function trimBlanks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && blanks.includes(line[start]!)) start++
  while (end > start && blanks.includes(line[end - 1]!)) end--
  return line.slice(start, end)
}

function inkOf(text: string): string {
  return [...text].filter((unit) => !blanks.includes(unit) && unit !== '\n' && unit !== '\r').join('')
}

/** How many characters of `wanted` cannot be found in `got` in their order. */
function missing(wanted: string, got: string): number {
  if (got.includes(wanted)) return 0
  let row = new Uint32Array(got.length + 1)
  for (const unit of wanted) {
    const next = new Uint32Array(got.length + 1)
    for (let i = 0; i < got.length; i++) {
      next[i + 1] = unit === got[i] ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!)
    }
    row = next
  }
  return wanted.length - row[got.length]!
}

/** Copies that went away without an edit that names one of their sources. */
function wrongEvidence(placed: readonly Placed[], edits: readonly Edit[]): Placed[] {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  return placed.filter((copy) => {
    const {copyOf} = copy.piece
    if (copyOf === undefined) return false
    const removals = edits.filter((edit) => overlaps(edit, copy) && edit.text.length > 1 && edit.replacement === '')
    const proofs = removals.flatMap(({evidence}) => evidence ?? [])
    const removesInk = removals.some((edit) => inkOf(edit.text) !== '')
    const isSource = ({piece}: Placed) => piece.line !== undefined && copyOf.includes(piece.line)
    const sources = placed.filter((other) => isSource(other))
    return removesInk && !proofs.some((proof) => sources.some((source) => overlaps(source, proof)))
  })
}

/** A place of a text, short enough for a message; a short one with what stands around it. */
function show(raw: string, {start, end}: Span): string {
  const text = raw.slice(start, end)
  if (text.length <= 4)
    return JSON.stringify(`${raw.slice(Math.max(0, start - 12), start)}[${text}]${raw.slice(end, end + 8)}`)
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 60)} … ${text.slice(-18)}` : text)
}

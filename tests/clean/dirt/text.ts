/** A dirty text that knows its truth: pieces that are clean, and pieces that are dirt with what they should become. */

export interface Piece {
  readonly raw: string
  /** What is right in its place; equal to `raw` in a clean piece, empty where dirt is to go. */
  readonly clean: string
  /** For a piece of an article: its line. */
  readonly line?: number
  /** For a copy: the lines of the article that it may be said to repeat. */
  readonly copyOf?: readonly number[]
}

/** A source of numbers that depends on its seed alone. */
export interface Random {
  /** From `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Some of a list, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
    some: (list, count) => {
      let wanted = Math.min(count, list.length)
      return list.filter((_, i) => {
        const taken = next() < wanted / (list.length - i)
        if (taken) wanted--
        return taken
      })
    },
  }
}

/** A piece that is right as it stands. */
export function keep(text: string, line?: number): Piece {
  return {raw: text, clean: text, ...(line !== undefined && {line})}
}

/** A piece that should become something else: nothing, unless told. */
export function dirt(raw: string, clean = ''): Piece {
  return {raw, clean}
}

/** A copy of some line of the article. */
export function copy(raw: string, copyOf: readonly number[]): Piece {
  return {raw, clean: '', copyOf}
}

/** The clean article: two pieces a line, its text and its line end. */
export function plain(lines: readonly string[]): Piece[] {
  return lines.flatMap((line, i) => [keep(line, i), keep('\n')])
}

/** Joins the raw text of pieces. */
export function rawOf(pieces: readonly Piece[]): string {
  return pieces.map(({raw}) => raw).join('')
}

/** Joins the true text of pieces. */
export function truthOf(pieces: readonly Piece[]): string {
  return pieces.map(({clean}) => clean).join('')
}

/**
 * Writes characters in another way, in clean pieces (where each becomes dirt to be repaired) and in copies (which stay
 * copies).
 */
export function rewrite(pieces: readonly Piece[], write: (unit: string) => string | undefined): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.raw !== piece.clean) {
      return [{...piece, raw: [...piece.raw].map((unit) => write(unit) ?? unit).join('')}]
    }
    const parts: Piece[] = []
    let kept = ''
    const line = piece.line === undefined ? {} : {line: piece.line}
    for (const unit of piece.raw) {
      const written = write(unit)
      if (written === undefined) {
        kept += unit
        continue
      }
      if (kept !== '') parts.push({...keep(kept), ...line})
      parts.push({raw: written, clean: unit, ...line})
      kept = ''
    }
    if (kept !== '') parts.push({...keep(kept), ...line})
    return parts
  })
}

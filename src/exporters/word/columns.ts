import {widthOf} from './measure.js'
import type {Alignment, Column} from './model.js'
import {theme} from './theme.js'

/** A column by how wide its content is against the others. */
export interface WeightedColumn {
  readonly align: Alignment
  readonly weight: number
}

/** A column of a fixed width in twips; without one it shares what the others leave. */
export interface SizedColumn {
  readonly align: Alignment
  readonly width?: number
}

/** This part of the width is shared evenly, so that the shortest column still holds a few characters. */
const EVEN_PART = 0.4

/** No cell counts for more characters than this: a long one breaks into lines. */
const WIDEST_CELL = 30

/** Divides the width of the text among columns by their weights, to the twip. */
export function shareWidth(wishes: readonly WeightedColumn[]): Column[] {
  const total = wishes.reduce((sum, {weight}) => sum + weight, 0)
  let edge = 0
  let spent = 0
  return wishes.map(({align, weight}) => {
    edge += theme.textWidth * (EVEN_PART / wishes.length + ((1 - EVEN_PART) * weight) / total)
    const width = Math.round(edge) - spent
    spent += width
    return {width, align}
  })
}

/** Columns of fixed widths; what they leave of the width of the text is shared by those without one. */
export function fillWidth(wishes: readonly SizedColumn[]): Column[] {
  let rest = theme.textWidth - wishes.reduce((sum, {width = 0}) => sum + width, 0)
  let open = wishes.filter(({width}) => width === undefined).length
  return wishes.map(({align, width}) => {
    if (width !== undefined) return {align, width}
    const share = Math.round(rest / open--)
    rest -= share
    return {align, width: share}
  })
}

/** Weight of a column: the length of its longest cell. */
export function weigh(cells: readonly string[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 1)
  return Math.min(longest, WIDEST_CELL)
}

import {dateText} from '../../rows/date-text.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box, BoxLine} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {roughWidth, setParagraph} from '../lines/paragraph.js'
import type {Alignment, SetLine} from '../lines/set-line.js'
import {baselineIn, type Theme} from '../theme.js'
import {printedOn, wording} from '../wording.js'

/**
 * 版记: whom the briefing goes to, who printed it and when, between rules; its last rule is the lower edge of the last page.
 * A list of copies that would fill most of a page stands above it as text.
 */
export function imprint(draft: Draft): Box[] {
  const {copies, publisher, date} = draft.options.imprint ?? {}
  const {theme} = draft
  const toWhom = copyLines(copies, draft)
  const isLong = toWhom.length * theme.imprint.pitch > LARGEST_SHARE * theme.block.height
  const rows = [isLong ? [] : toWhom, printLines(publisher, date, draft)].filter((lines) => lines.length > 0)
  return [...(isLong ? textBoxes(toWhom, theme) : []), ...(rows.length > 0 ? [footBox(rows, theme)] : [])]
}

/** Of a page, for what stands at its foot. */
const LARGEST_SHARE = 0.7

function textBoxes(lines: readonly ImprintLine[], {imprint: {pitch}, styles}: Theme): Box[] {
  const baseline = baselineIn(pitch, styles.imprint)
  return lines.map(({line, element}, i) => ({
    height: pitch,
    lines: [{line, baseline, element}],
    ...(i === 0 && {spaceBefore: pitch}),
  }))
}

function footBox(rows: readonly (readonly ImprintLine[])[], theme: Theme): Box {
  const {pitch, padding, rules} = theme.imprint
  const {width} = theme.block
  const baseline = baselineIn(pitch, theme.styles.imprint)
  const lines: BoxLine[] = []
  const borders = [{x: 0, y: rules.outer / 2, width, thickness: rules.outer}]
  let y = 0
  for (const row of rows) {
    for (const {line, row: at, element} of row)
      lines.push({line, baseline: y + padding + at * pitch + baseline, element})
    y += 2 * padding + (row.at(-1)!.row + 1) * pitch
    borders.push({x: 0, y, width, thickness: rules.inner})
  }
  borders[borders.length - 1] = {x: 0, y: y - rules.outer / 2, width, thickness: rules.outer}
  return {height: y, lines, rules: borders, atFoot: true, spaceBefore: theme.grid.pitch}
}

interface ImprintLine {
  readonly line: SetLine
  /** Counted from 0 within its part. */
  readonly row: number
  readonly element: number
}

/** 抄送：…。 The offices stand behind their label on all lines. */
function copyLines(copies: string | undefined, draft: Draft): ImprintLine[] {
  if (copies === undefined || copies === '') return []
  const style = draft.theme.styles.imprint
  const label = roughWidth([{text: wording.copies, style}], draft.fonts)
  const text = `${wording.copies}${copies}${/[。！？]$/.test(copies) ? '' : '。'}`
  return linesIn(text, {left: style.size + label, indent: -label, alignment: 'justify'}, draft)
}

/** The office on the left and the day on the right of its last line. */
function printLines(publisher: string | undefined, date: string | undefined, draft: Draft): ImprintLine[] {
  const style = draft.theme.styles.imprint
  const left = style.size
  const day = date === undefined ? '' : printedOn(dateText(date))
  const dayWidth = day === '' ? 0 : roughWidth([{text: day, style}], draft.fonts) + style.size
  const office =
    publisher === undefined ? [] : linesIn(publisher, {left, indent: 0, alignment: 'left'}, draft, dayWidth)
  const last = office.at(-1)?.row ?? 0
  const right = day === '' ? [] : linesIn(day, {left, indent: 0, alignment: 'right'}, draft)
  return [...office, ...right.map((line) => ({...line, row: line.row + last}))]
}

interface ImprintShape {
  readonly left: number
  readonly indent: number
  readonly alignment: Alignment
}

/** `reserve` is what the right edge leaves free, in points. */
function linesIn(text: string, shape: ImprintShape, draft: Draft, reserve = 0): ImprintLine[] {
  const {block, styles} = draft.theme
  const pieces: StyledText[] = [{text, style: styles.imprint}]
  const element = addElement(draft, 'P', DOCUMENT)
  const right = block.width - styles.imprint.size - reserve
  return setParagraph(pieces, {...shape, right}, draft.fonts, draft.missing).map((line, row) => ({line, row, element}))
}

import type {Ink} from '../../layout/lines/glyphs.js'
import type {Run} from '../../layout/lines/set-line.js'
import type {Page, PageLine, PageShape, Polyline, Rectangle} from '../../layout/page-model.js'
import type {FontSubset} from './font-subset.js'
import {hex4, utf16Hex} from './to-unicode.js'

/** Where the stroke through deleted text lies, and how thick it is, in ems. */
const STRIKE_HEIGHT = 0.35
const STRIKE_THICKNESS = 0.05

/** Name of a face among the resources of a page. */
export function fontName(face: number): string {
  return `F${face + 1}`
}

/** What the graphics state holds, so that only changes are written. */
interface State {
  font: string
  /** The operator that chose the colour of what is filled. */
  fill: string
  tracking: number
}

/**
 * The drawing operators of a page. PDF counts from the bottom of the page, the model from its top. `subsets` collects the
 * characters that the page uses, by number of face.
 */
export function contentStream(page: Page, height: number, subsets: readonly FontSubset[]): string {
  const operators: string[] = []
  const state: State = {font: '', fill: fillOperator(0), tracking: 0}
  if (page.lines.length > 0) operators.push('BT')
  for (const line of page.lines) {
    if (line.loose) operators.push(`/Span <</ActualText <${utf16Hex(`\ufeff${lineText(line)}`)}>>> BDC`)
    for (const run of line.runs) drawRun(run, line, height, subsets, state, operators)
    if (line.loose) operators.push('EMC')
  }
  if (page.lines.length > 0) operators.push('ET')
  for (const shape of [...page.shapes, ...strikes(page.lines)]) drawShape(shape, height, state, operators)
  return `${operators.join('\n')}\n`
}

function lineText({runs}: PageLine): string {
  return runs.map((run) => run.text).join('')
}

function drawRun(
  run: Run,
  line: PageLine,
  height: number,
  subsets: readonly FontSubset[],
  state: State,
  operators: string[],
): void {
  const {style, face} = run
  const font = `/${fontName(face)} ${decimal(style.size)} Tf`
  if (font !== state.font) operators.push(font)
  state.font = font
  setFill(style.ink ?? 0, state, operators)
  const tracking = thousandths(run.tracking)
  if (tracking !== state.tracking) operators.push(`${tracking} Tc`)
  state.tracking = tracking
  operators.push(`1 0 0 1 ${decimal(line.x + run.x)} ${decimal(height - line.baseline)} Tm`)
  operators.push(`<${glyphString(run.text, subsets[face]!)}> Tj`)
}

function glyphString(text: string, subset: FontSubset): string {
  let glyphs = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    glyphs += hexOf(subset.include(code))
  }
  return glyphs
}

const hexNumbers: string[] = []

/** Four digits, made once for each number. */
function hexOf(glyph: number): string {
  const known = hexNumbers[glyph]
  if (known !== undefined) return known
  const made = hex4(glyph)
  hexNumbers[glyph] = made
  return made
}

function setFill(ink: Ink, state: State, operators: string[]): void {
  const operator = fillOperator(ink)
  if (operator !== state.fill) operators.push(operator)
  state.fill = operator
}

function fillOperator(ink: Ink): string {
  return typeof ink === 'number' ? `${decimal(ink)} g` : `${ink.map(decimal).join(' ')} rg`
}

function strokeOperator(ink: Ink): string {
  return typeof ink === 'number' ? `${decimal(ink)} G` : `${ink.map(decimal).join(' ')} RG`
}

function drawShape(shape: PageShape, height: number, state: State, operators: string[]): void {
  if (shape.type === 'rectangle') drawRectangle(shape, height, state, operators)
  else operators.push(strokes(shape, height))
}

function drawRectangle(shape: Rectangle, height: number, state: State, operators: string[]): void {
  setFill(shape.ink, state, operators)
  const bottom = height - shape.y - shape.height
  operators.push(`${[shape.x, bottom, shape.width, shape.height].map(decimal).join(' ')} re f`)
}

function strokes({points, thickness, ink}: Polyline, height: number): string {
  const steps = points.map(({x, y}, i) => `${decimal(x)} ${decimal(height - y)} ${i === 0 ? 'm' : 'l'}`)
  return `${strokeOperator(ink)} ${decimal(thickness)} w ${steps.join(' ')} S`
}

function strikes(lines: readonly PageLine[]): Rectangle[] {
  return lines.flatMap(({x, baseline, runs, element}) =>
    runs
      .filter(({style}) => style.struck)
      .map(({x: runX, width, style: {size, ink = 0}}) => ({
        type: 'rectangle',
        x: x + runX,
        y: baseline - STRIKE_HEIGHT * size,
        width,
        height: STRIKE_THICKNESS * size,
        ink,
        element,
      })),
  )
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** A number as PDF wants it: no exponent, no more digits than a printer can show. */
function decimal(value: number): string {
  return String(thousandths(value))
}

import type {Ink} from '../../layout/lines/glyphs.js'
import type {Run} from '../../layout/lines/set-line.js'
import {ARTIFACT, type PageLine, type PageShape, type Polyline, type Rectangle} from '../../layout/page-model.js'
import type {FontSubset} from '../fonts/font-subset.js'
import {hex4, utf16Hex} from '../fonts/to-unicode.js'
import type {Mark, MarkedPage, Segment} from '../structure/marked-content.js'

/** Where the stroke through deleted text lies, and how thick it is, in ems. */
const STRIKE_HEIGHT = 0.35
const STRIKE_THICKNESS = 0.05

/** Lines outside the text are page numbers and table heads set again, shapes outside it are rules. */
const PAGINATION = '/Artifact<</Type/Pagination>>BDC'
const LAYOUT = '/Artifact<</Type/Layout>>BDC'

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
 * The drawing operators of a page, text above shapes. PDF counts from the bottom of the page, the model from its top.
 * `roles` are by the numbers of elements. `subsets` collects the characters of each face.
 */
export function contentStream(
  page: MarkedPage,
  roles: readonly string[],
  height: number,
  subsets: readonly FontSubset[],
): string {
  const operators: string[] = []
  const state: State = {font: '', fill: fillOperator(0), tracking: 0}
  for (const mark of page.shapes) {
    operators.push(opening(mark, roles, LAYOUT))
    for (const shape of mark.content) drawShape(shape, height, state, operators)
    operators.push('EMC')
  }
  if (page.text.length > 0) operators.push('BT')
  for (const mark of page.text) {
    operators.push(opening(mark, roles, PAGINATION))
    for (const segment of mark.content) drawSegment(segment, height, subsets, state, operators)
    operators.push('EMC')
  }
  if (page.text.length > 0) operators.push('ET')
  drawStrikes(page, height, state, operators)
  return `${operators.join('\n')}\n`
}

function opening({element, id}: Mark<unknown>, roles: readonly string[], artifact: string): string {
  return element === ARTIFACT ? artifact : `/${roles[element]}<</MCID ${id}>>BDC`
}

function drawSegment(
  {line, runs}: Segment,
  height: number,
  subsets: readonly FontSubset[],
  state: State,
  operators: string[],
): void {
  const isSpelt = line.element !== ARTIFACT && (line.loose || runs.some(({text}) => privateUse.test(text)))
  if (isSpelt) operators.push(`/Span<</ActualText<${utf16Hex(`\ufeff${runs.map(writtenText).join('')}`)}>>>BDC`)
  for (const run of runs) drawRun(run, line, height, subsets, state, operators)
  if (isSpelt) operators.push('EMC')
}

/** Characters that mean what their font likes: an archived file has to say them beside the glyphs. */
const privateUse = /\p{Co}/u
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
  operators.push(`<${glyphString(writtenText(run), subsets[face]!)}> Tj`)
}

/** Without the space, a reader who joins the lines of a paragraph would join the words too. */
function writtenText({text, spaceBehind}: Run): string {
  return spaceBehind ? `${text} ` : text
}

function glyphString(text: string, subset: FontSubset): string {
  let glyphs = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    glyphs += hex4(subset.include(code))
  }
  return glyphs
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

function drawStrikes({text}: MarkedPage, height: number, state: State, operators: string[]): void {
  const strikes = text.flatMap(({content}) =>
    content.flatMap(({line, runs}) => runs.flatMap((run) => strike(run, line))),
  )
  if (strikes.length === 0) return
  operators.push(LAYOUT)
  for (const shape of strikes) drawShape(shape, height, state, operators)
  operators.push('EMC')
}

function strike({x, width, style: {size, ink = 0, struck}}: Run, line: PageLine): Rectangle[] {
  if (!struck) return []
  const y = line.baseline - STRIKE_HEIGHT * size
  return [{type: 'rectangle', x: line.x + x, y, width, height: STRIKE_THICKNESS * size, ink, element: ARTIFACT}]
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** A number as PDF wants it: no exponent, no more digits than a printer can show. */
function decimal(value: number): string {
  return String(thousandths(value))
}

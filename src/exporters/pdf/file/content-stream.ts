import type {Ink} from '../../layout/lines/glyphs.js'
import type {Run} from '../../layout/lines/set-line.js'
import {ARTIFACT, type PageLine, type Rectangle} from '../../layout/page-model.js'
import type {FontSubset} from '../fonts/font-subset.js'
import type {Mark, MarkedPage, Segment} from '../structure/marked-content.js'
import {clearAscii, startAscii, writeHex4, writeNumber, writeText, writtenBytes} from './ascii-writer.js'
import {decimal, STEPS} from './syntax.js'

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
  face: number
  size: number
  tracking: number
  ink: Ink
  /** The operator that chose the colour of what is filled. */
  fill: string
}

// Memory that each page uses anew.
const writer = startAscii()

/**
 * The drawing operators of a page, text above shapes. PDF counts from the bottom of the page, the model from its top.
 * `roles` are by the numbers of elements. `subsets` collects the characters of each face.
 */
export function contentStream(
  page: MarkedPage,
  roles: readonly string[],
  height: number,
  subsets: readonly FontSubset[],
): Uint8Array {
  clearAscii(writer)
  const state: State = {face: -1, size: 0, tracking: 0, ink: 0, fill: fillOperator(0)}
  for (const mark of page.shapes) {
    writeOpening(mark, roles, LAYOUT)
    for (const shape of mark.content) drawRectangle(shape, height, state)
    writeText(writer, 'EMC\n')
  }
  if (page.text.length > 0) writeText(writer, 'BT\n')
  for (const mark of page.text) {
    writeOpening(mark, roles, PAGINATION)
    for (const segment of mark.content) drawSegment(segment, height, subsets, state)
    writeText(writer, 'EMC\n')
  }
  if (page.text.length > 0) writeText(writer, 'ET\n')
  drawStrikes(page, height, state)
  return writtenBytes(writer)
}

function writeOpening({element, id}: Mark<unknown>, roles: readonly string[], artifact: string): void {
  writeText(writer, element === ARTIFACT ? `${artifact}\n` : `/${roles[element]}<</MCID ${id}>>BDC\n`)
}

function drawSegment({line, runs}: Segment, height: number, subsets: readonly FontSubset[], state: State): void {
  const isSpelt = line.element !== ARTIFACT && (line.loose || runs.some(({text}) => privateUse.test(text)))
  if (isSpelt) spell(`\ufeff${runs.map(writtenText).join('')}`)
  for (const run of runs) drawRun(run, line, height, subsets[run.face]!, state)
  if (isSpelt) writeText(writer, 'EMC\n')
}

/** Characters that mean what their font likes: an archived file has to say them beside the glyphs. */
const privateUse = /\p{Co}/u

/** Says what a reader would not find out from the glyphs. */
function spell(text: string): void {
  writeText(writer, '/Span<</ActualText<')
  for (let i = 0; i < text.length; i++) writeHex4(writer, text.charCodeAt(i))
  writeText(writer, '>>>BDC\n')
}

function drawRun(run: Run, line: PageLine, height: number, subset: FontSubset, state: State): void {
  const {style, face} = run
  setFont(face, style.size, state)
  setFill(style.ink ?? 0, state)
  setTracking(run.tracking, state)
  writeText(writer, '1 0 0 1 ')
  writeNumber(writer, line.x + run.x)
  writeNumber(writer, height - line.baseline)
  writeText(writer, 'Tm\n<')
  writeGlyphs(run.text, subset)
  if (run.spaceBehind) writeHex4(writer, subset.include(SPACE))
  writeText(writer, '> Tj\n')
}

const SPACE = 0x20

/** Without the space, a reader who joins the lines of a paragraph would join the words too. */
function writtenText({text, spaceBehind}: Run): string {
  return spaceBehind ? `${text} ` : text
}

function writeGlyphs(text: string, subset: FontSubset): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    writeHex4(writer, subset.include(code))
  }
}

function setFont(face: number, size: number, state: State): void {
  const steps = Math.round(size * STEPS)
  if (face === state.face && steps === state.size) return
  writeText(writer, `/${fontName(face)} ${decimal(size)} Tf\n`)
  state.face = face
  state.size = steps
}

function setTracking(tracking: number, state: State): void {
  const steps = Math.round(tracking * STEPS)
  if (steps === state.tracking) return
  writeNumber(writer, tracking)
  writeText(writer, 'Tc\n')
  state.tracking = steps
}

function setFill(ink: Ink, state: State): void {
  if (ink === state.ink) return
  const operator = fillOperator(ink)
  if (operator !== state.fill) writeText(writer, operator)
  state.ink = ink
  state.fill = operator
}

function fillOperator(ink: Ink): string {
  return typeof ink === 'number' ? `${decimal(ink)} g\n` : `${ink.map(decimal).join(' ')} rg\n`
}

function drawRectangle(shape: Rectangle, height: number, state: State): void {
  setFill(shape.ink, state)
  writeNumber(writer, shape.x)
  writeNumber(writer, height - shape.y - shape.height)
  writeNumber(writer, shape.width)
  writeNumber(writer, shape.height)
  writeText(writer, 're f\n')
}

function drawStrikes({text}: MarkedPage, height: number, state: State): void {
  const strikes: Rectangle[] = []
  for (const {content} of text) {
    for (const {line, runs} of content) {
      for (const run of runs) if (run.style.struck) strikes.push(strike(run, line))
    }
  }
  if (strikes.length === 0) return
  writeText(writer, `${LAYOUT}\n`)
  for (const shape of strikes) drawRectangle(shape, height, state)
  writeText(writer, 'EMC\n')
}

function strike({x, width, style: {size, ink = 0}}: Run, line: PageLine): Rectangle {
  const y = line.baseline - STRIKE_HEIGHT * size
  return {x: line.x + x, y, width, height: STRIKE_THICKNESS * size, ink, element: ARTIFACT}
}

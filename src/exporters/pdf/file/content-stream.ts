import type {Run} from '../layout/set-line.js'
import type {Page, PageLine, PageRule} from '../model.js'
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
  grey: number
  tracking: number
}

/**
 * The drawing operators of a page. PDF counts from the bottom of the page, the model from its top. `subsets` collects the
 * characters that the page uses, by number of face.
 */
export function contentStream(page: Page, height: number, subsets: readonly FontSubset[]): string {
  const operators: string[] = []
  const state: State = {font: '', grey: 0, tracking: 0}
  if (page.lines.length > 0) operators.push('BT')
  for (const line of page.lines) {
    if (line.loose) operators.push(`/Span <</ActualText <${utf16Hex(`\ufeff${lineText(line)}`)}>>> BDC`)
    for (const run of line.runs) drawRun(run, line, height, subsets, state, operators)
    if (line.loose) operators.push('EMC')
  }
  if (page.lines.length > 0) operators.push('ET')
  for (const rule of [...page.rules, ...strikes(page.lines)]) drawRule(rule, height, state, operators)
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
  setGrey(style.grey ?? 0, state, operators)
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

function setGrey(grey: number, state: State, operators: string[]): void {
  if (grey !== state.grey) operators.push(`${decimal(grey)} g`)
  state.grey = grey
}

function drawRule(rule: PageRule, height: number, state: State, operators: string[]): void {
  setGrey(rule.grey, state, operators)
  const bottom = height - rule.y - rule.thickness
  operators.push(`${decimal(rule.x)} ${decimal(bottom)} ${decimal(rule.width)} ${decimal(rule.thickness)} re f`)
}

function strikes(lines: readonly PageLine[]): PageRule[] {
  return lines.flatMap(({x, baseline, runs}) =>
    runs
      .filter(({style}) => style.struck)
      .map(({x: runX, width, style: {size, grey = 0}}) => ({
        x: x + runX,
        y: baseline - STRIKE_HEIGHT * size,
        width,
        thickness: STRIKE_THICKNESS * size,
        grey,
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

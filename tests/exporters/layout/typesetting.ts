import {readFileSync} from 'node:fs'
import type {Assets} from '../../../src/exporters/exporter.js'
import {createFontSet} from '../../../src/exporters/layout/fonts/font-set.js'
import type {TextStyle} from '../../../src/exporters/layout/lines/glyphs.js'
import {type ParagraphShape, setParagraph} from '../../../src/exporters/layout/lines/paragraph.js'
import type {SetLine} from '../../../src/exporters/layout/lines/set-line.js'
import {gbt9704 as theme} from '../../../src/exporters/layout/themes/gbt9704.js'

const read = (path: string): Uint8Array => readFileSync(new URL(`../../../${path}`, import.meta.url))

/** The fonts of the package, read once. */
export const assets: Assets = new Map(Object.values(theme.fonts).map((path) => [path, read(path)]))

const bytes = (path: string): Uint8Array => assets.get(path)!

/** The faces of the theme. */
export const fonts = createFontSet({
  body: bytes(theme.fonts.body),
  title: bytes(theme.fonts.title),
  strong: bytes(theme.fonts.strong),
  heading: bytes(theme.fonts.heading),
  kai: bytes(theme.fonts.kai),
})

/** Text of 10 points on a measure of 20 characters: figures that are easy to think about. */
export const style: TextStyle = {font: 'body', size: 10}
export const measure = 200

/** Sets plain text; what is not given is as in the body of a briefing, without the indent. */
export function typeset(text: string, shape: Partial<ParagraphShape> = {}): SetLine[] {
  const whole = {left: 0, right: measure, indent: 0, alignment: 'justify', ...shape} as const
  return setParagraph([{text, style}], whole, fonts, new Map())
}

/** The text of a line. */
export function textOf(line: SetLine): string {
  return line.runs.map((run) => run.text).join('')
}

/** The lines of a text, as text. */
export function linesOf(text: string, shape: Partial<ParagraphShape> = {}): string[] {
  return typeset(text, shape).map(textOf)
}

/** A glyph of a line with its place. */
export interface PlacedGlyph {
  readonly character: string
  readonly x: number
  readonly advance: number
}

/** Where the glyphs of a line are, reckoned from its runs as a reader of PDF does. */
export function glyphsOf(line: SetLine): PlacedGlyph[] {
  return line.runs.flatMap((run) => {
    let x = run.x
    return [...run.text].map((character) => {
      const advance = (fonts.advance(run.face, character.codePointAt(0)!) * run.style.size) / 1000
      const glyph = {character, x, advance}
      x += advance + run.tracking
      return glyph
    })
  })
}

import {addElement, type Draft, tagLinks} from './draft.js'
import type {Box} from './flow.js'
import type {StyledText, TextStyle} from './lines/glyphs.js'
import {setParagraph} from './lines/paragraph.js'
import type {Alignment, SetLine} from './lines/set-line.js'
import type {ElementRole} from './page-model.js'
import {baselineIn, type Theme} from './theme.js'

/** Where a block stands and how it looks: handed down from the blocks around it. */
export interface Setting {
  /** Edges of its lines, in points from the left edge of the type area. */
  readonly left: number
  readonly right: number
  /** What the first line of a paragraph is indented by. */
  readonly indent: number
  readonly style: TextStyle
  readonly pitch: number
  readonly alignment: Alignment
  /** Number of the element around the block. */
  readonly parent: number
  /** How many lists the block is in. */
  readonly listDepth: number
  /** How many blocks of any kind the block is in. */
  readonly depth: number
}

/** The setting of the body: the full grid, two characters of indent. */
export function bodySetting({block, grid, styles}: Theme, parent: number): Setting {
  return {
    left: 0,
    right: block.width,
    indent: 2 * grid.cell,
    style: styles.body,
    pitch: grid.pitch,
    alignment: 'justify',
    parent,
    listDepth: 0,
    depth: 0,
  }
}

/** A paragraph as boxes, one a line; its last line never stands alone on a page. */
export function paragraphBoxes(
  pieces: readonly StyledText[],
  setting: Setting,
  draft: Draft,
  role: ElementRole = 'P',
): Box[] {
  const element = addElement(draft, role, setting.parent)
  const lines = setParagraph(tagLinks(pieces, element, draft), setting, draft.fonts, draft.missing)
  return lineBoxes(lines, setting, draft.theme, element)
}

/** Boxes for lines that are set. */
export function lineBoxes(lines: readonly SetLine[], {pitch, style}: Setting, {grid}: Theme, element: number): Box[] {
  const baseline = baselineIn(pitch, style)
  return lines.map((line, i) => ({
    height: pitch,
    onGrid: pitch === grid.pitch,
    companions: i === lines.length - 2 ? 1 : 0,
    lines: [{line, baseline, element}],
  }))
}

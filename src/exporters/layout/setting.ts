import {addElement, type Draft, tagLinks} from './draft.js'
import type {Box} from './flow.js'
import type {StyledText, TextStyle} from './lines/glyphs.js'
import {setElastic, setParagraph} from './lines/paragraph.js'
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

/** A paragraph as boxes, one a line; neither its first line nor its last one stands alone on a page. */
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

/** A paragraph of the body, which may be set on a line more or less where a page would else end badly. */
export function elasticParagraphBoxes(pieces: readonly StyledText[], setting: Setting, draft: Draft): Box[] {
  const element = addElement(draft, 'P', setting.parent)
  const set = setElastic(tagLinks(pieces, element, draft), setting, draft.fonts, draft.missing)
  const boxes = lineBoxes(set.lines, setting, draft.theme, element)
  const [first, ...rest] = boxes
  if (first === undefined || rest.length === 0) return boxes
  const resize = (lines: number): readonly Box[] | undefined => {
    const resized = set.resize(lines)
    return resized && lineBoxes(resized, setting, draft.theme, element)
  }
  return [{...first, elastic: {lines: boxes.length, resize}}, ...rest]
}

/** Boxes for lines that are set. */
export function lineBoxes(lines: readonly SetLine[], {pitch, style}: Setting, {grid}: Theme, element: number): Box[] {
  const baseline = baselineIn(pitch, style)
  return lines.map((line, i) => ({
    height: pitch,
    onGrid: pitch === grid.pitch,
    companions: i < lines.length - 1 && (i === 0 || i === lines.length - 2) ? 1 : 0,
    lines: [{line, baseline, element}],
  }))
}

import type {Element, Rectangle} from '../../layout/page-model.js'
import {ASCENT} from '../../layout/theme.js'
import type {Mark, MarkedPage, Segment} from './marked-content.js'

/** Left, bottom, right and top edge, in points from the bottom left corner of a page. */
export type BoundingBox = readonly [left: number, bottom: number, right: number, top: number]

/** How far letters reach below their baseline, in ems. */
const DESCENT = 1 - ASCENT

/** Where each figure stands, by the number of its element. */
export function figureBoxes(
  elements: readonly Element[],
  pages: readonly MarkedPage[],
  paperHeight: number,
): Map<number, BoundingBox> {
  const boxes = new Map<number, BoundingBox>()
  const isFigure = ({element}: Mark<unknown>): boolean => elements[element]?.role === 'Figure'
  const extend = (element: number, part: BoundingBox): void => {
    boxes.set(element, union(boxes.get(element) ?? part, part))
  }
  for (const {text, shapes} of pages) {
    for (const {element, content} of shapes.filter(isFigure))
      for (const shape of content) extend(element, shapeBox(shape, paperHeight))
    for (const {element, content} of text.filter(isFigure))
      for (const segment of content) for (const box of segmentBoxes(segment, paperHeight)) extend(element, box)
  }
  return boxes
}

function union(a: BoundingBox, b: BoundingBox): BoundingBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function shapeBox({x, y, width, height}: Rectangle, paperHeight: number): BoundingBox {
  return [x, paperHeight - y - height, x + width, paperHeight - y]
}

function segmentBoxes({line, runs}: Segment, paperHeight: number): BoundingBox[] {
  const baseline = paperHeight - line.baseline
  return runs.map(({x, width, style: {size}}) => [
    line.x + x,
    baseline - DESCENT * size,
    line.x + x + width,
    baseline + ASCENT * size,
  ])
}

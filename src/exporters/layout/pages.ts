import {type Draft, ROW_PREFIX} from './draft.js'
import type {BoxRule, BoxShape, PlacedBox} from './flow.js'
import {setParagraph} from './lines/paragraph.js'
import type {Run, SetLine} from './lines/set-line.js'
import {
  ARTIFACT,
  type Destination,
  type Layout,
  type OutlineEntry,
  type Page,
  type PageLine,
  type PageLink,
  type Rectangle,
} from './page-model.js'
import type {Theme} from './theme.js'
import {wording} from './wording.js'

/** What a reader can jump to, gathered while the pages are composed. */
interface Places {
  readonly outline: OutlineEntry[]
  readonly destinations: Destination[]
}

/** Puts boxes where they belong on the paper and numbers the pages. */
export function composePages(
  pages: readonly (readonly PlacedBox[])[],
  draft: Draft,
): Pick<Layout, 'pages' | 'outline' | 'destinations'> {
  const places: Places = {outline: [], destinations: []}
  const composed = pages.map((boxes, i) => {
    const page = composePage(boxes, i, draft.theme, places)
    return {...page, lines: [...page.lines, numberLine(i + 1, draft)]}
  })
  const known = new Set(places.destinations.map(({name}) => `#${name}`))
  return {pages: composed.map((page) => withoutDeadLinks(page, known)), ...places}
}

/** A fact may be told of in a part that is left out. */
function withoutDeadLinks(page: Page, known: ReadonlySet<string>): Page {
  return {...page, links: page.links.filter(({target}) => !target.startsWith('#') || known.has(target))}
}

function composePage(boxes: readonly PlacedBox[], index: number, theme: Theme, places: Places): Page {
  const {page: paper} = theme
  const lines: PageLine[] = []
  const shapes: Rectangle[] = []
  const links: PageLink[] = []
  boxes.forEach(({box, top, repeated}, i) => {
    const y = paper.top + top
    for (const {line, baseline, element} of box.lines) {
      lines.push({
        x: paper.left,
        baseline: y + baseline,
        runs: line.runs,
        loose: line.loose,
        element: repeated ? ARTIFACT : element,
      })
      for (const name of line.anchors) places.destinations.push({name, page: index, top: y})
      addFigureMarks(line, paper.left, y + baseline, theme, shapes)
      if (!repeated) addLinks(line, paper.left, y + baseline, links)
    }
    for (const shape of box.shapes ?? []) shapes.push(placeShape(shape, paper.left, y))
    for (const rule of box.rules ?? []) shapes.push(placeRule(rule, paper.left, y))
    if (box.closing !== undefined && box.rules === undefined && i === boxes.length - 1)
      shapes.push(placeRule(box.closing, paper.left, y))
    if (box.outline !== undefined) places.outline.push({...box.outline, page: index, top: y})
  })
  return {lines, shapes, links}
}

/** A rule stands centred on its place. */
function placeRule({x, y, width, thickness}: BoxRule, left: number, top: number): Rectangle {
  const place = {x: left + x, y: top + y - thickness / 2, width, height: thickness}
  return {...place, ink: 0, element: ARTIFACT}
}

function placeShape({x, y, ...shape}: BoxShape, left: number, top: number): Rectangle {
  return {element: ARTIFACT, ...shape, x: left + x, y: top + y}
}

/** Adds hairlines under figures, one for each stretch of runs of one figure. */
function addFigureMarks(
  {runs}: SetLine,
  left: number,
  baseline: number,
  {figureMark}: Theme,
  shapes: Rectangle[],
): void {
  const {drop, thickness, ink} = figureMark
  for (let i = 0; i < runs.length; ) {
    const first = runs[i]!
    let last = first
    while (++i < runs.length && runs[i]!.style === first.style && runs[i]!.element === first.element) last = runs[i]!
    if (!first.style.underlined) continue
    const place = {x: left + first.x, y: baseline + drop, width: last.x + last.width - first.x, height: thickness}
    shapes.push({...place, ink, element: ARTIFACT})
  }
}

/** Adds one area for each stretch of runs with the same target. */
function addLinks({runs}: SetLine, left: number, baseline: number, links: PageLink[]): void {
  for (let i = 0; i < runs.length; ) {
    const first = runs[i]!
    let last = first
    while (++i < runs.length && runs[i]!.element === first.element) last = runs[i]!
    if (first.link !== undefined) links.push(linkArea(first, last, left, baseline))
  }
}

function linkArea(first: Run, last: Run, left: number, baseline: number): PageLink {
  const {
    link: target = '',
    element = ARTIFACT,
    style: {size},
  } = first
  const place = {x: left + first.x, y: baseline - size, width: last.x + last.width - first.x, height: size * 1.25}
  return {...place, target, alt: linkText(target), element}
}

/** What a link says of itself: where it leads to. */
function linkText(target: string): string {
  if (target.startsWith(`#${ROW_PREFIX}`)) return wording.rowLink
  return target.startsWith('#') ? wording.placeLink : target
}

/** — 1 — below the block: on the right of odd pages and the left of even ones, one character in. */
function numberLine(number: number, draft: Draft): PageLine {
  const {page: paper, block, styles, pageNumber} = draft.theme
  const style = styles.pageNumber
  const shape = {
    left: pageNumber.indent,
    right: block.width - pageNumber.indent,
    indent: 0,
    alignment: number % 2 === 1 ? 'right' : 'left',
  } as const
  const [line] = setParagraph([{text: `— ${number} —`, style}], shape, draft.fonts, draft.missing)
  const dashHeight = DASH_HEIGHT * style.size
  const baseline = paper.top + block.height + pageNumber.drop + dashHeight
  return {x: paper.left, baseline, runs: line!.runs, loose: false, element: ARTIFACT}
}

/** How high the dash beside the page number stands above its baseline, in ems. */
const DASH_HEIGHT = 0.41

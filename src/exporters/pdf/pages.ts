import type {Draft} from './draft.js'
import type {BoxRule, PlacedBox} from './flow.js'
import {setParagraph} from './layout/paragraph.js'
import type {Run, SetLine} from './layout/set-line.js'
import {
  ARTIFACT,
  type Briefing,
  type Destination,
  type OutlineEntry,
  type Page,
  type PageLine,
  type PageLink,
  type PageRule,
} from './model.js'
import {theme} from './theme.js'

const {page: paper, block, styles, pageNumber} = theme

/** What a reader can jump to, gathered while the pages are composed. */
interface Places {
  readonly outline: OutlineEntry[]
  readonly destinations: Destination[]
}

/** Puts boxes where they belong on the paper and numbers the pages. */
export function composePages(
  pages: readonly (readonly PlacedBox[])[],
  draft: Draft,
): Pick<Briefing, 'pages' | 'outline' | 'destinations'> {
  const places: Places = {outline: [], destinations: []}
  const composed = pages.map((boxes, i) => {
    const page = composePage(boxes, i, places)
    return {...page, lines: [...page.lines, numberLine(i + 1, draft)]}
  })
  return {pages: composed, ...places}
}

function composePage(boxes: readonly PlacedBox[], index: number, places: Places): Page {
  const lines: PageLine[] = []
  const rules: PageRule[] = []
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
      links.push(...linksOf(line, y + baseline))
    }
    for (const rule of box.rules ?? []) rules.push(placeRule(rule, y))
    if (box.closing !== undefined && box.rules === undefined && i === boxes.length - 1)
      rules.push(placeRule(box.closing, y))
    if (box.outline !== undefined) places.outline.push({...box.outline, page: index, top: y})
  })
  return {lines, rules, links}
}

/** A rule stands centred on its place. */
function placeRule({x, y, width, thickness}: BoxRule, top: number): PageRule {
  return {x: paper.left + x, y: top + y - thickness / 2, width, thickness, grey: 0}
}

/** One area for each stretch of runs with the same target. */
function linksOf(line: SetLine, baseline: number): PageLink[] {
  const links: PageLink[] = []
  for (let i = 0; i < line.runs.length; ) {
    const first = line.runs[i]!
    let last = first
    while (++i < line.runs.length && line.runs[i]!.link === first.link) last = line.runs[i]!
    if (first.link !== undefined) links.push(linkArea(first, last, first.link, baseline))
  }
  return links
}

function linkArea(first: Run, last: Run, target: string, baseline: number): PageLink {
  const {size} = first.style
  const x = paper.left + first.x
  return {x, y: baseline - size, width: last.x + last.width - first.x, height: size * 1.25, target}
}

/** — 1 — below the block: on the right of odd pages and the left of even ones, one character in. */
function numberLine(number: number, draft: Draft): PageLine {
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

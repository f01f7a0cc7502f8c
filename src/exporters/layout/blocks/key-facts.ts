import {selectKeyFacts} from '../../key-facts/key-facts.js'
import type {DataRow} from '../../rows/data-row.js'
import {addElement, DOCUMENT, type Draft, tagLinks} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {roughWidth, setParagraph} from '../lines/paragraph.js'
import {bodySetting, paragraphBoxes} from '../setting.js'
import {baselineIn} from '../theme.js'
import {wording} from '../wording.js'

/** How many key facts a briefing shows where nobody says otherwise. */
const DEFAULT_COUNT = 5

/** The key facts of a text, in its order. */
export function keyFactsOf({article, figures, options}: Draft): DataRow[] {
  const {metadata, sections} = article.document
  const {title, date} = metadata
  const lead = sections[0]?.id
  return selectKeyFacts(figures, options.keyFacts ?? DEFAULT_COUNT, {
    title,
    ...(date !== undefined && {date}),
    ...(lead !== undefined && {lead}),
  })
}

/** 要点: the figures that matter most, between two rules; each leads to its place in the text. */
export function keyFacts(draft: Draft): Box[] {
  const facts = keyFactsOf(draft)
  if (facts.length === 0) return []
  const {theme} = draft
  const {headPitch, padding, rule, gapBelow} = theme.keyFacts
  const {width} = theme.block
  const boxes = [...headBoxes(facts, headPitch, draft), ...rows(facts, draft)]
  const last = boxes.length - 1
  return boxes.map((box, i) => {
    const shift = i === 0 ? padding : 0
    const end = box.height + shift + (i === last ? padding : 0)
    return {
      ...box,
      lines: box.lines.map((line) => ({...line, baseline: line.baseline + shift})),
      height: end + (i === last ? gapBelow : 0),
      onGrid: false,
      companions: last - i,
      rules: [
        ...(i === 0 ? [{x: 0, y: 0, width, thickness: rule}] : []),
        ...(i === last ? [{x: 0, y: end, width, thickness: rule}] : []),
      ],
    }
  })
}

function headBoxes(facts: readonly DataRow[], pitch: number, draft: Draft): Box[] {
  const {theme} = draft
  const style = theme.styles.keyFactsHead
  const setting = {...bodySetting(theme, DOCUMENT), left: SIDE_INSET, style, pitch, indent: 0}
  const time = commonTime(facts)
  const pieces: StyledText[] = [{text: wording.keyFacts, style}]
  if (time !== '') pieces.push({text: `（${time}）`, style: theme.styles.keyNote})
  return paragraphBoxes(pieces, setting, draft)
}

/** From the ends of the rules to the text, in points. */
const SIDE_INSET = 6

/** The time of all facts where it is one; it then stands in the head and not in each row. */
function commonTime(facts: readonly DataRow[]): string {
  const [first, ...rest] = facts
  return first !== undefined && rest.every(({time}) => time === first.time) ? first.time : ''
}

/** A row for each fact: the indicator, the figure as written, then its time and growth. */
function rows(facts: readonly DataRow[], draft: Draft): Box[] {
  const {theme, fonts} = draft
  const {keyFact, keyFigure, keyNote} = theme.styles
  const hasOneTime = commonTime(facts) !== ''
  const cells = facts.map(({fact, indicator, figure, growth, time}): StyledText[][] => {
    const shown = figure === undefined ? growth : fact.text
    const notes = [figure === undefined ? '' : growth, hasOneTime ? '' : time].filter((note) => note !== '')
    return [
      [{text: indicator, style: keyFact}],
      [{text: shown, style: keyFigure, link: `#${fact.id}`}],
      [{text: notes.join('，'), style: keyNote}],
    ]
  })
  const right = theme.block.width - SIDE_INSET
  const widest = (column: number): number => Math.max(...cells.map((row) => roughWidth(row[column]!, fonts)))
  const gap = 2 * keyFact.size
  const figureLeft = Math.min(SIDE_INSET + widest(0) + gap, WIDEST_INDICATOR * right)
  const noteLeft = Math.min(figureLeft + widest(1) + gap, Math.max(right - widest(2) - gap / 2, WIDEST_FIGURE * right))
  const edges = [
    {left: SIDE_INSET, right: figureLeft - gap / 2},
    {left: figureLeft, right: noteLeft - gap / 2},
    {left: noteLeft, right},
  ]
  const list = addElement(draft, 'L', DOCUMENT)
  return cells.map((row) => rowBox(row, edges, list, draft))
}

/** Farthest places at which the figures and the notes begin, as shares of the width. */
const WIDEST_INDICATOR = 0.55
const WIDEST_FIGURE = 0.75

interface Edges {
  readonly left: number
  readonly right: number
}

function rowBox(row: readonly StyledText[][], edges: readonly Edges[], list: number, draft: Draft): Box {
  const {pitch} = draft.theme.keyFacts
  const baseline = baselineIn(pitch, draft.theme.styles.keyFact)
  const element = addElement(draft, 'LBody', addElement(draft, 'LI', list))
  const cells = row.map((pieces, i) => {
    const shape = {...edges[i]!, indent: 0, alignment: 'left'} as const
    return setParagraph(tagLinks(pieces, element, draft), shape, draft.fonts, draft.missing)
  })
  const height = pitch * Math.max(...cells.map((cell) => cell.length))
  const lines = cells.flatMap((cell) => cell.map((line, i) => ({line, baseline: i * pitch + baseline, element})))
  return {height, lines}
}

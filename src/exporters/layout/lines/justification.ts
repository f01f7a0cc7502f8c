import {CharacterClass, isInWord} from './character-class.js'
import {type Glyphs, sizeOf, WORD_GAP} from './glyphs.js'

const C = CharacterClass

/** What a word space grows by before the gaps between hanzi do, in ems: from a quarter to a half. */
const SPACE_STRETCH = 1 / 4
/** The widest gap between two glyphs, in ems, that readers of PDF do not take for a space. */
const LARGEST_SILENT_GAP = 0.098

/** How a line grows to its measure. */
export interface Stretch {
  /** Points to add before each character; 0 before the first. */
  readonly added: Float64Array
  /** Whether gaps between hanzi have become so wide that a reader of PDF takes them for spaces. */
  readonly loose: boolean
}

/** The gaps of a line that can grow. */
interface Gaps {
  readonly spaces: number
  /** Between hanzi and marks. */
  readonly plain: number
  /** Between hanzi and words. */
  readonly besideWords: number
}

/** Spreads `slack` points over the gaps of a line. */
export function stretchLine(glyphs: Glyphs, start: number, end: number, slack: number): Stretch {
  const added = new Float64Array(end - start)
  if (slack === 0) return {added, loose: false}
  const gaps = countGaps(glyphs, start, end)
  const largest = gaps.plain === 0 ? Number.POSITIVE_INFINITY : SPACE_STRETCH * sizeOf(glyphs, start)
  const left = stretchSpaces(glyphs, start, end, slack, {gaps, largest, added})
  if (left <= 0) return {added, loose: false}
  if (gaps.plain === 0) return {added: stretchLetters(glyphs, start, end, left), loose: true}
  const tracking = stretchBetweenHanzi(glyphs, start, end, left, {gaps, added})
  return {added, loose: tracking > LARGEST_SILENT_GAP * sizeOf(glyphs, start)}
}

function countGaps(glyphs: Glyphs, start: number, end: number): Gaps {
  let spaces = 0
  let plain = 0
  let besideWords = 0
  for (let i = start + 1; i < end; i++) {
    if (glyphs.kind[i - 1] === C.space) spaces++
    if (!mayStretch(glyphs, i)) continue
    if (glyphs.gap[i] === 0) plain++
    else besideWords++
  }
  return {spaces, plain, besideWords}
}

/** Word spaces grow first. Returns what is left. */
function stretchSpaces(
  glyphs: Glyphs,
  start: number,
  end: number,
  slack: number,
  {gaps, largest, added}: {gaps: Gaps; largest: number; added: Float64Array},
): number {
  if (gaps.spaces === 0) return slack
  const each = Math.min(slack / gaps.spaces, largest)
  for (let i = start + 1; i < end; i++) if (glyphs.kind[i - 1] === C.space) added[i - start] = each
  return slack - each * gaps.spaces
}

/**
 * Gaps beside words grow next, as far as they are silent; then all gaps but those inside words and signs grow alike. Returns
 * what the gaps between hanzi have become.
 */
function stretchBetweenHanzi(
  glyphs: Glyphs,
  start: number,
  end: number,
  slack: number,
  {gaps: {plain, besideWords}, added}: {gaps: Gaps; added: Float64Array},
): number {
  const em = sizeOf(glyphs, start)
  const largest = (LARGEST_SILENT_GAP - WORD_GAP) * em
  const room = Math.min(slack, largest * besideWords)
  const alike = (slack + WORD_GAP * em * besideWords) / (plain + besideWords)
  const isLoose = alike > LARGEST_SILENT_GAP * em
  const tracking = isLoose ? alike : (slack - room) / plain
  const beside = isLoose ? alike - WORD_GAP * em : room / Math.max(1, besideWords)
  for (let i = start + 1; i < end; i++) {
    if (mayStretch(glyphs, i)) added[i - start]! += glyphs.gap[i] === 0 ? tracking : beside
  }
  return tracking
}

/** A line that holds one long word has no other gaps than those between its letters. */
function stretchLetters(glyphs: Glyphs, start: number, end: number, slack: number): Float64Array {
  const added = new Float64Array(end - start)
  let gaps = 0
  for (let i = start + 1; i < end; i++) if (!isInsideSign(glyphs, i)) gaps++
  for (let i = start + 1; i < end; i++) if (!isInsideSign(glyphs, i)) added[i - start] = slack / gaps
  return added
}

/** Whether the gap before a character grows when a line is spread. */
export function mayStretch(glyphs: Glyphs, i: number): boolean {
  if (glyphs.face[i] !== glyphs.face[i - 1]) return false
  return !isInsideSign(glyphs, i) && !(isInWord(glyphs.kind[i - 1]!) && isInWord(glyphs.kind[i]!))
}

/** —— and …… are one sign each, and so is a character with its marks. */
function isInsideSign(glyphs: Glyphs, i: number): boolean {
  const kind = glyphs.kind[i]
  if (kind === C.mark) return true
  return kind === glyphs.kind[i - 1] && (kind === C.dash || kind === C.ellipsis)
}

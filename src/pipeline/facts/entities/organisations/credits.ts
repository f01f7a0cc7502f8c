import type {Span} from '../../../../ast/fact.js'
import {creditWords, pictureCredits} from '../../../../language/organisations/credits.js'

/** The longest line of credits, in characters. */
const LONGEST_CREDIT = 60

/** Where a text names its makers: a byline, or a bracket such as （本版撰文 洣江日报 万一鸣）. The papers there are no news. */
export function creditsIn(text: string): Span[] {
  if (isByline(text)) return [{start: 0, end: text.length}]
  const spans: Span[] = []
  for (const {index, 0: bracket} of text.matchAll(/[（(][^（）()]{1,60}[）)]/g)) {
    if (namesMakers(bracket)) spans.push({start: index, end: index + bracket.length})
  }
  return spans
}

/** A short line without sentences in which 记者 stands alone before a name, or that is for a picture: 海州日报 记者李明／东澜报道. */
function isByline(text: string): boolean {
  if (text.length > LONGEST_CREDIT || /[。！？；，]/.test(text)) return false
  if (pictureCredits.some((word) => text.startsWith(word))) return true
  return /\s(?:本报|特派|实习)?记者/.test(text) || /记者[\s：:]/.test(text)
}

function namesMakers(inner: string): boolean {
  return !/[。！？]/.test(inner) && creditWords.some((word) => inner.includes(word))
}

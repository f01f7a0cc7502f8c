import type {Span} from '../../../ast/fact.js'
import {fold} from '../fold.js'
import type {Passage} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {creditsIn} from './organisations/credits.js'
import {townsOf} from './organisations/ground.js'
import {listedNames} from './organisations/lists.js'
import {namesIn} from './organisations/names.js'
import {shortFormsIn, shortFormsOf, withoutRepeats} from './organisations/short-forms.js'

/**
 * Organisations: names that their ending and what stands before it tell (海州市卫生健康委员会), bodies of the state by their
 * short names (国家发展改革委), members of a list of such names (区块链联盟), and the short forms that the document itself
 * declares. A later 市科协 where the text has 广州市科协 is none of its own.
 */
export const organisations: EntityFinder = (passages) => {
  const texts = passages.map(({text}) => fold(text))
  const towns = townsOf(texts)
  const closed = passages.map(closedSpans)
  const names = passages.map((_, i) => {
    const ground = {text: texts[i]!, towns}
    const full = outsideCredits(ground.text, namesIn(ground, closed[i]!))
    return inOrder(full, listedNames(ground, full, closed[i]!))
  })
  const shortForms = shortFormsOf(texts, names)
  const own = withoutRepeats(texts, names)
  return passages.flatMap((passage, i): Entity[] => {
    const short = shortFormsIn(texts, i, shortForms, {full: names[i]!, closed: closed[i]!})
    return inOrder(own[i]!, short).map(({start, end}) => ({kind: 'org', passage, start, end}))
  })
}

function inOrder(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.length === 0 ? spans : [...spans, ...others].sort((a, b) => a.start - b.start)
}

function outsideCredits(text: string, names: readonly Span[]): readonly Span[] {
  if (names.length === 0) return names
  const credits = creditsIn(text)
  if (credits.length === 0) return names
  return names.filter(({start, end}) => !credits.some((credit) => start >= credit.start && end <= credit.end))
}

/** Facts that no name runs into: dates, figures, titles in 《》. A number with 第 can stand in one: 第三人民医院. */
function closedSpans({facts}: Passage): readonly Span[] {
  return facts.filter(({fields: {kind}}) => kind !== 'ordinal')
}

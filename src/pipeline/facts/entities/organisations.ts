import type {Span} from '../../../ast/fact.js'
import {fold} from '../fold.js'
import type {Passage} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {creditsIn} from './organisations/credits.js'
import {townsOf} from './organisations/ground.js'
import {listedNames} from './organisations/lists.js'
import {namesIn} from './organisations/names.js'
import {shortFormsIn, shortFormsOf} from './organisations/short-forms.js'

/**
 * Organisations: names that their ending and what stands before it tell (海州市卫生健康委员会), bodies of the state by their
 * short names (国家发展改革委), members of a list of such names (区块链联盟), and the short forms that the document itself
 * gives them.
 */
export const organisations: EntityFinder = (passages) => {
  const texts = passages.map(({text}) => fold(text))
  const towns = townsOf(texts)
  const names = passages.map((passage, i) => {
    const ground = {text: texts[i]!, towns}
    const closed = closedSpans(passage)
    const credits = creditsIn(ground.text)
    const full = namesIn(ground, closed).filter(
      ({start, end}) => !credits.some((credit) => start >= credit.start && end <= credit.end),
    )
    return {full: [...full, ...listedNames(ground, full, closed)].sort((a, b) => a.start - b.start), closed}
  })
  const shortForms = shortFormsOf(
    texts,
    names.map(({full}) => full),
    towns,
  )
  return passages.flatMap((passage, i): Entity[] => {
    const {full, closed} = names[i]!
    const short = shortFormsIn(
      texts,
      i,
      shortForms,
      [...full, ...closed].sort((a, b) => a.start - b.start),
    )
    return [...full, ...short].sort((a, b) => a.start - b.start).map((span) => ({kind: 'org', passage, ...span}))
  })
}

/** Facts that no name runs into: dates, figures, titles in 《》. A number with 第 can stand in one: 第三人民医院. */
function closedSpans({facts}: Passage): readonly Span[] {
  return facts.filter(({fields: {kind}}) => kind !== 'ordinal')
}

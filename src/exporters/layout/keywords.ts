import {nameRows} from '../rows/name-row.js'
import {keyFactsOf} from './blocks/key-facts.js'
import type {Draft} from './draft.js'

/** A file has no more keywords than a reader takes in. */
const MOST = 8
/** From so many characters on an indicator is a clause and no keyword. */
const LONGEST = 16

/** What a file is to be found by: the indicators of the key facts, then the organisations that the text names most. */
export function keywordsOf(draft: Draft): string[] {
  const indicators = keyFactsOf(draft).map(({indicator}) => indicator)
  const organisations = nameRows(draft.article)
    .filter(({kind}) => kind === 'org')
    .sort((a, b) => b.mentions - a.mentions)
    .map(({name}) => name)
  const words = [...indicators, ...organisations].filter((word) => word.length <= LONGEST)
  return [...new Set(words)].slice(0, MOST)
}

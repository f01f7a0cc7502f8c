import {simpleKind} from '../kind.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** A document by its title in 《》, the brackets included. It has no value. */
    // biome-ignore lint/complexity/noBannedTypes: a kind without fields of its own.
    doc: {}
  }
}

/** A title is at most this long; a bracket that closes later was opened by mistake. */
const LONGEST_TITLE = 120

/** Documents. Brackets nest; numbers inside belong to the title. */
export const doc = simpleKind({
  kind: 'doc',
  words: ['《'],
  claim(token, text) {
    if (token.type !== 'word') return undefined
    let depth = 0
    for (let at = token.start; at < text.length && at - token.start < LONGEST_TITLE; at++) {
      if (text[at] === '《') depth++
      else if (text[at] === '》' && --depth === 0) {
        const empty = at === token.start + 1
        return empty ? undefined : {start: token.start, end: at + 1, draft: {}}
      }
    }
    return undefined
  },
})

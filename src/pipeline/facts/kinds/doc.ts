import {worksBefore, worksBehind} from '../../../language/works.js'
import {wordList} from '../../word-list.js'
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

const before = wordList(worksBefore.split(' '))
const behind = wordList(worksBehind.split(' '))

/**
 * Documents. Brackets nest; numbers inside belong to the title. A song, a play or a film is no document, and its title is a
 * name like any other.
 */
export const doc = simpleKind({
  kind: 'doc',
  words: ['《'],
  readWord({start}, text) {
    let depth = 0
    for (let at = start; at < text.length && at - start < LONGEST_TITLE; at++) {
      if (text[at] === '《') depth++
      else if (text[at] === '》' && --depth === 0) {
        const empty = at === start + 1
        const end = at + 1
        if (empty) return undefined
        const isWork = before.endingAt(text, start) !== undefined || behind.startingAt(text, end) !== undefined
        return isWork ? {type: 'phrase', start, end, reason: 'name'} : {start, end, fields: {kind: 'doc'}}
      }
    }
    return undefined
  },
})
